import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { found } from "#app/platform/found.ts";
import { credentialOf } from "#app/tracking/credentials/credential.server.ts";
import { Connection } from "#app/tracking/credentials/ui/connection.tsx";
import { CredentialFacts } from "#app/tracking/credentials/ui/credentialFacts.tsx";
import { SecretTable } from "#app/tracking/credentials/ui/secretTable.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { identifier } from "../../identifier.ts";
import { pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { params }) => {
  const credential = found(await credentialOf(actor, identifier(params["credentialId"])));
  return { title: credential.label, credential };
});

export default function Credential() {
  const { t } = useTranslation("credentials");
  const { credential } = useLoaderData<typeof loader>();
  const { id, label, configured, state, secrets, endpoint } = credential;
  const here = `/administration/credentials/${id}`;
  return (
    <>
      <p className="mb-2 text-small">
        <Link to="/administration/credentials">{t("title")}</Link>
      </p>
      <h2 className="mb-6 break-words">{label}</h2>
      <DoneNotice texts={{ changed: t("one.changed"), secretEnded: t("one.secretEnded") }} />
      {configured ? (
        <div className="mb-6 max-w-reading">
          <Notice title={t("fromSettings")}>{t("fromSettingsMore")}</Notice>
        </div>
      ) : null}
      <CredentialFacts credential={credential} />
      {configured || state === "ended" ? null : (
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink to={`${here}/change`}>{t("one.change")}</ButtonLink>
          <ButtonLink to={`${here}/rotation`} prefetch="none">
            {t("one.rotate")}
          </ButtonLink>
          <ButtonLink to={`${here}/ending`}>{t("one.end")}</ButtonLink>
        </div>
      )}
      <section aria-labelledby="secrets" className="mt-12">
        <h3 id="secrets">{t("one.secrets")}</h3>
        <p className="mt-1 mb-4 max-w-reading text-muted">{t("one.secretsMore")}</p>
        <SecretTable credentialId={id} secrets={secrets} />
      </section>
      {state === "ended" ? null : <Connection endpoint={endpoint} />}
    </>
  );
}
