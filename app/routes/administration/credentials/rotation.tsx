import { getFormProps } from "@conform-to/react";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { v7 } from "uuid";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { credentialOf } from "#app/tracking/credentials/credential.server.ts";
import { rotationSchema } from "#app/tracking/credentials/credentialForm.ts";
import { rotateSecret } from "#app/tracking/credentials/rotation.server.ts";
import { ShownSecret } from "#app/tracking/credentials/ui/shownSecret.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { useAnsweredForm } from "../../answeredForm.tsx";
import { mistaken, refused } from "../../formAnswer.server.ts";
import { identifier } from "../../identifier.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { id, label } = found(await credentialOf(actor, identifier(params["credentialId"])));
  const title = context.i18n.t("credentials:rotation.title", { label });
  return { title, credential: { id, label }, secretId: v7() };
});

export const action = formFor(async (actor, { request, params }) => {
  const credentialId = identifier(params["credentialId"]);
  const submission = parseSubmission(await sentForm(request), rotationSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    const { key, secret } = found(await rotateSecret(actor, credentialId, submission.value));
    const { endpoint } = found(await credentialOf(actor, credentialId));
    return data({ form: null, made: { credentialId, key, secret, endpoint } });
  } catch (error) {
    return refused(submission, error);
  }
});

export default function CredentialRotation() {
  const answer = useActionData<typeof action>();
  if (answer && "made" in answer) return <ShownSecret made={answer.made} />;
  return <RotationForm answer={answer} />;
}

function RotationForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation("credentials");
  const { credential, secretId } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(rotationSchema, answer);
  return (
    <div className="max-w-form">
      <h2>{t("rotation.title", { label: credential.label })}</h2>
      <p className="mt-1 mb-6">{t("rotation.intro")}</p>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <input type="hidden" name="id" value={secretId} />
        <ErrorSummary errors={errors} fields={[[fields.until, t("rotation.until")]]} />
        <Radios
          field={{ ...fields.until, initialValue: fields.until.initialValue ?? "day" }}
          label={t("rotation.until")}
          options={[
            { value: "day", label: t("rotation.day") },
            { value: "week", label: t("rotation.week") },
            { value: "now", label: t("rotation.now"), hint: t("rotation.nowHint") },
          ]}
        />
        <FormActions>
          <Button kind="primary">{t("rotation.save")}</Button>
          <ButtonLink kind="quiet" to={`/administration/credentials/${credential.id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
