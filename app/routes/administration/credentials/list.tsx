import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { allCredentials } from "#app/tracking/credentials/credential.server.ts";
import { Connection } from "#app/tracking/credentials/ui/connection.tsx";
import { CredentialTable } from "#app/tracking/credentials/ui/credentialTable.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("credentials:title"),
  ...(await allCredentials(actor)),
}));

export default function Credentials() {
  const { t } = useTranslation("credentials");
  const { credentials, endpoint } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="credentials">
      <h2 id="credentials">{t("title")}</h2>
      <p className="mt-1 mb-6 max-w-reading text-muted">{t("intro")}</p>
      <DoneNotice texts={{ ended: t("one.ended") }} />
      {/* The page gives the new one its id: one that was fetched before would name a credential that was made since. */}
      <p className="mb-6">
        <ButtonLink kind="primary" to="/administration/credentials/new" prefetch="none">
          {t("make")}
        </ButtonLink>
      </p>
      {credentials.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <CredentialTable credentials={credentials} />
      )}
      <Connection endpoint={endpoint} />
    </section>
  );
}
