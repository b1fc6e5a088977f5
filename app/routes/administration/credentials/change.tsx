import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { changeCredential, credentialOf } from "#app/tracking/credentials/credential.server.ts";
import { credentialSchema } from "#app/tracking/credentials/credentialForm.ts";
import { CredentialFields } from "#app/tracking/credentials/ui/credentialFields.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { useAnsweredForm } from "../../answeredForm.tsx";
import { mistaken, refused } from "../../formAnswer.server.ts";
import { identifier } from "../../identifier.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { id, label, scopes, rate, lastDay } = found(await credentialOf(actor, identifier(params["credentialId"])));
  const title = context.i18n.t("credentials:change.title", { label });
  return { title, credential: { id, label, scopes, rate, lastDay } };
});

export const action = formFor(async (actor, { request, params }) => {
  const id = identifier(params["credentialId"]);
  const submission = parseSubmission(await sentForm(request), credentialSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    found(await changeCredential(actor, id, submission.value));
    return redirect(`/administration/credentials/${id}?done=changed`);
  } catch (error) {
    return refused(submission, error, { fields: { "credential.past": "lastDay" } });
  }
});

export default function CredentialChange() {
  const { t } = useTranslation("credentials");
  const { credential } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(credentialSchema, useActionData<typeof action>(), {
    label: credential.label,
    rate: credential.rate === null ? null : String(credential.rate),
    lastDay: credential.lastDay,
  });
  return (
    <div className="max-w-form">
      <h2 className="mb-6">{t("change.title", { label: credential.label })}</h2>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <CredentialFields fields={fields} errors={errors} given={credential.scopes} />
        <FormActions>
          <Button kind="primary">{t("change.save")}</Button>
          <ButtonLink kind="quiet" to={`/administration/credentials/${credential.id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
