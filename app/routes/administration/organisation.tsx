import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organisationSchema } from "#app/people/organisation.ts";
import { changeOrganisation, ownOrganisation } from "#app/people/organisation.server.ts";
import { mayAdminister } from "#app/people/policy.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { useLanguageOptions } from "#app/people/ui/languageOptions.tsx";
import { permit } from "#app/platform/permit.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken } from "../formAnswer.server.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => {
  permit(mayAdminister(actor));
  return { title: context.i18n.t("administration:organisation.title"), organisation: await ownOrganisation(actor) };
});

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), organisationSchema);
  if (submission.status !== "success") return mistaken(submission);
  await changeOrganisation(actor, submission.value);
  return redirect("/administration/organisation?done=saved");
});

export default function OrganisationSettings() {
  const { t } = useTranslation("administration");
  const { organisation } = useLoaderData<typeof loader>();
  const languages = useLanguageOptions();
  const { form, fields, errors } = useAnsweredForm(organisationSchema, useActionData<typeof action>(), organisation);
  return (
    <div className="max-w-form">
      <DoneNotice texts={{ saved: t("organisation.saved") }} />
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.name, t("organisation.name")],
            [fields.crisisRoute, t("organisation.crisisRoute")],
          ]}
        />
        <div className="flex flex-col gap-6">
          <TextField autoComplete="organization" field={fields.name} label={t("organisation.name")} />
          <Radios
            field={fields.language}
            label={t("organisation.language")}
            hint={t("organisation.languageHint")}
            options={languages}
          />
          <TextArea
            field={fields.crisisRoute}
            label={t("organisation.crisisRoute")}
            hint={t("organisation.crisisRouteHint")}
          />
        </div>
        <FormActions>
          <Button kind="primary">{t("save")}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
