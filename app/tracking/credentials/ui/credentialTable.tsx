import { useTranslation } from "react-i18next";
import type { Scope } from "#app/xapi/credentials/credential.ts";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { Table } from "#app/ui/table.tsx";
import type { CredentialState } from "../credentialForm.ts";

interface CredentialRow {
  id: string;
  label: string;
  scopes: Scope[];
  rate: number | null;
  configured: boolean;
  state: CredentialState;
  lastUsedAt: Date | null;
}

/** Every credential with what it may do and when it was used last. */
export function CredentialTable({ credentials }: { credentials: readonly CredentialRow[] }) {
  const { t } = useTranslation("credentials");
  return (
    <Table
      caption={t("list")}
      captionHidden
      rows={credentials}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "label",
          header: t("column.label"),
          cell: ({ id, label, configured }) => (
            <>
              <Link to={`/administration/credentials/${id}`} className="link break-words">
                {label}
              </Link>
              {configured ? <span className="block text-small text-muted">{t("fromSettings")}</span> : null}
            </>
          ),
        },
        {
          key: "scopes",
          header: t("column.scopes"),
          cell: ({ scopes, configured }) =>
            (configured ? (["all"] as const) : scopes).map((scope) => t(`scope.${scope}`)).join(", "),
        },
        { key: "rate", header: t("column.rate"), align: "end", cell: ({ rate }) => rate ?? t("unlimited") },
        {
          key: "lastUsed",
          header: t("column.lastUsed"),
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? t("never") : <Moment at={lastUsedAt} as="dateAndTime" />),
        },
        { key: "state", header: t("column.state"), cell: ({ state }) => <CredentialMark state={state} /> },
      ]}
    />
  );
}

/** Whether a credential works. */
export function CredentialMark({ state }: { state: CredentialState }) {
  const { t } = useTranslation("credentials");
  return <StateMark state={marks[state]} word={t(`state.${state}`)} />;
}

const marks = { works: "done", expired: "overdue", ended: "aside" } as const;
