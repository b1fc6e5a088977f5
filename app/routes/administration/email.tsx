import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { emailSchema } from "#app/people/person.ts";
import { changeEmail, personOf } from "#app/people/person.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { id, name, email } = found(await personOf(actor, identifier(params["personId"])));
  return { title: context.i18n.t("administration:person.emailOf", { name }), person: { id, name, email } };
});

export const action = formFor(async (actor, { request, params }) => {
  const personId = identifier(params["personId"]);
  const submission = parseSubmission(await sentForm(request), emailSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    found(await changeEmail(actor, personId, submission.value.email));
    return redirect(`/administration/people/${personId}?done=email`);
  } catch (error) {
    return refused(submission, error, { fields: { "invitation.known": "email" } });
  }
});

export default function Email() {
  const { t } = useTranslation("administration");
  const { person } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(emailSchema, useActionData<typeof action>(), {
    email: person.email,
  });
  return (
    <div className="max-w-form">
      <h2 className="mb-6">{t("person.emailOf", { name: person.name })}</h2>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary errors={errors} fields={[[fields.email, t("people.email")]]} />
        <TextField
          type="email"
          autoComplete="off"
          field={fields.email}
          label={t("people.email")}
          hint={t("person.emailHint")}
        />
        <FormActions>
          <Button kind="primary">{t("save")}</Button>
          <ButtonLink kind="quiet" to={`/administration/people/${person.id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
