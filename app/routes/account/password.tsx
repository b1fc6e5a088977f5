import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changePassword, ownAccount } from "#app/people/account.server.ts";
import { passwordChangeSchema } from "#app/people/password.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { NewPasswordField } from "#app/people/ui/newPasswordField.tsx";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const hide = ["current", "password"];

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("account:password.title"),
  email: found(await ownAccount(actor)).email,
}));

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), passwordChangeSchema);
  if (submission.status !== "success") return mistaken(submission, hide);
  try {
    await changePassword(actor, submission.value);
    return redirect("/account/password?done=saved");
  } catch (error) {
    return refused(submission, error, { hide, fields: { "password.current": "current" } });
  }
});

export default function AccountPassword() {
  const { t } = useTranslation("account");
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields, errors } = useAnsweredForm(passwordChangeSchema, answer);
  return (
    <>
      <DoneNotice texts={{ saved: t("password.saved") }} />
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.current, t("password.current")],
            [fields.password, t("password.new")],
          ]}
        />
        <input type="hidden" name="username" autoComplete="username" value={email ?? ""} readOnly />
        <div className="flex flex-col gap-6">
          <TextField
            type="password"
            autoComplete="current-password"
            field={fields.current}
            label={t("password.current")}
          />
          <NewPasswordField field={fields.password} />
        </div>
        <FormActions>
          <Button kind="primary">{t("password.save")}</Button>
        </FormActions>
      </Form>
    </>
  );
}
