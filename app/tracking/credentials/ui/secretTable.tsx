import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { Table } from "#app/ui/table.tsx";

interface SecretRow {
  id: string;
  createdAt: Date;
  endsAt: Date | null;
  lastUsedAt: Date | null;
  works: boolean;
}

/** The secrets of a credential that works, newest first; an old one can be ended before its time. */
export function SecretTable({ credentialId, secrets }: { credentialId: string; secrets: readonly SecretRow[] }) {
  const { t } = useTranslation("credentials");
  return (
    <Table
      caption={t("one.secrets")}
      captionHidden
      rows={secrets}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "made",
          header: t("one.secret"),
          cell: ({ createdAt }) => <Moment at={createdAt} as="dateAndTime" />,
        },
        {
          key: "used",
          header: t("column.lastUsed"),
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? t("never") : <Moment at={lastUsedAt} as="dateAndTime" />),
        },
        {
          key: "ends",
          header: t("one.ends"),
          cell: ({ endsAt, works }) => {
            if (!works) return <StateMark state="aside" word={t("one.over")} />;
            return endsAt === null ? (
              <StateMark state="done" word={t("one.newest")} />
            ) : (
              <Moment at={endsAt} as="dateAndTime" />
            );
          },
        },
        {
          key: "end",
          header: <span className="sr-only">{t("one.endSecret")}</span>,
          align: "end",
          cell: ({ id, endsAt, works }) =>
            works && endsAt !== null ? (
              <Form action={`/administration/credentials/${credentialId}/secrets/${id}/ending`}>
                <Button size="small">{t("one.endSecret")}</Button>
              </Form>
            ) : null,
        },
      ]}
    />
  );
}
