import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Moment } from "#app/ui/moment.tsx";
import type { Scope } from "#app/xapi/credentials/credential.ts";
import type { CredentialState } from "../credentialForm.ts";
import { CredentialMark } from "./credentialTable.tsx";

interface Facts {
  key: string;
  scopes: readonly Scope[];
  rate: number | null;
  state: CredentialState;
  createdAt: Date;
  lastDay: string | null;
}

/** What a credential is and may do. */
export function CredentialFacts({ credential }: { credential: Facts }) {
  const { t } = useTranslation("credentials");
  const { key, scopes, rate, state, createdAt, lastDay } = credential;
  return (
    <dl className="grid max-w-reading gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      <Fact name={t("one.key")}>
        <code className="break-all">{key}</code>
      </Fact>
      <Fact name={t("column.state")}>
        <CredentialMark state={state} />
      </Fact>
      <Fact name={t("one.may")}>{scopes.map((scope) => t(`scope.${scope}`)).join(", ")}</Fact>
      <Fact name={t("one.rate")}>{rate ?? t("unlimited")}</Fact>
      <Fact name={t("one.made")}>
        <Moment at={createdAt} as="dateAndTime" />
      </Fact>
      <Fact name={t("one.until")}>{lastDay === null ? t("one.forever") : <Moment at={lastDay} />}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
