import { getFormProps } from "@conform-to/react";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { v7 } from "uuid";
import { permit } from "#app/platform/permit.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { allCredentials, makeCredential } from "#app/tracking/credentials/credential.server.ts";
import { newCredentialSchema } from "#app/tracking/credentials/credentialForm.ts";
import { CredentialFields } from "#app/tracking/credentials/ui/credentialFields.tsx";
import { ShownSecret } from "#app/tracking/credentials/ui/shownSecret.tsx";
import { mayKeepCredentials } from "#app/tracking/policy.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { useAnsweredForm } from "../../answeredForm.tsx";
import { mistaken, refused } from "../../formAnswer.server.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { context }) => {
  permit(mayKeepCredentials(actor));
  return { title: context.i18n.t("credentials:new.title"), id: v7() };
});

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), newCredentialSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    const { id: credentialId, key, secret } = await makeCredential(actor, submission.value.id, submission.value);
    const { endpoint } = await allCredentials(actor);
    return data({ form: null, made: { credentialId, key, secret, endpoint } });
  } catch (error) {
    return refused(submission, error, { fields: { "credential.past": "lastDay" } });
  }
});

export default function NewCredential() {
  const answer = useActionData<typeof action>();
  if (answer && "made" in answer) return <ShownSecret made={answer.made} />;
  return <NewCredentialForm answer={answer} />;
}

function NewCredentialForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation("credentials");
  const { id } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(newCredentialSchema, answer);
  return (
    <div className="max-w-form">
      <h2 className="mb-6">{t("new.title")}</h2>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <input type="hidden" name="id" value={id} />
        <CredentialFields fields={fields} errors={errors} given={["statements/write", "statements/read/mine"]} />
        <FormActions>
          <Button kind="primary">{t("new.save")}</Button>
          <ButtonLink kind="quiet" to="/administration/credentials">
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
