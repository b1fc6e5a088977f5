import { getFormProps } from "@conform-to/react";
import { redirectDocument } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeAccount, ownAccount } from "#app/people/account.server.ts";
import { accountSchema } from "#app/people/person.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { useLanguageOptions } from "#app/people/ui/languageOptions.tsx";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken } from "../formAnswer.server.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("account:title"),
  account: found(await ownAccount(actor)),
}));

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), accountSchema);
  if (submission.status !== "success") return mistaken(submission);
  await changeAccount(actor, submission.value);
  return redirectDocument("/account?done=saved");
});

export default function AccountDetails() {
  const { t } = useTranslation("account");
  const { account } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const languages = useLanguageOptions();
  const { form, fields, errors } = useAnsweredForm(accountSchema, answer, {
    name: account.name,
    language: account.language,
  });
  return (
    <>
      <DoneNotice texts={{ saved: t("details.saved") }} />
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary errors={errors} fields={[[fields.name, t("details.name")]]} />
        <div className="flex flex-col gap-6">
          <TextField autoComplete="name" field={fields.name} label={t("details.name")} hint={t("details.nameHint")} />
          <div>
            <p className="font-semibold">{t("details.email")}</p>
            <p>{account.email}</p>
            <p className="text-small text-muted">{t("details.emailHint")}</p>
          </div>
          <div>
            <p className="font-semibold">{t("details.organisation")}</p>
            <p>{account.organisation.name}</p>
          </div>
          <Radios field={fields.language} label={t("details.language")} options={languages} />
        </div>
        <FormActions>
          <Button kind="primary">{t("details.save")}</Button>
        </FormActions>
      </Form>
    </>
  );
}
