import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { credentialOf, endCredential } from "#app/tracking/credentials/credential.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { identifier } from "../../identifier.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { id, label } = found(await credentialOf(actor, identifier(params["credentialId"])));
  return { title: context.i18n.t("credentials:ending.title", { label }), credential: { id, label } };
});

export const action = formFor(async (actor, { params }) => {
  found(await endCredential(actor, identifier(params["credentialId"])));
  return redirect("/administration/credentials?done=ended");
});

export default function CredentialEnding() {
  const { t } = useTranslation("credentials");
  const { credential } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-reading">
      <h2>{t("ending.title", { label: credential.label })}</h2>
      <ul className="mt-4 mb-6 list-disc ps-6">
        <li>{t("ending.refused")}</li>
        <li>{t("ending.kept")}</li>
        <li>{t("ending.final")}</li>
      </ul>
      <RefusalNotice refusal={answer?.refusal} />
      <Form>
        <FormActions>
          <Button kind="danger">{t("ending.save")}</Button>
          <ButtonLink kind="quiet" to={`/administration/credentials/${credential.id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
