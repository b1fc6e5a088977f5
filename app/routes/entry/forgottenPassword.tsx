import { getFormProps } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { passwordRequestSchema } from "#app/people/password.ts";
import { askPasswordReset } from "#app/people/passwordReset.server.ts";
import { EntryPage } from "#app/people/ui/entryPage.tsx";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { formForAnyone } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { title: context.i18n.t("signIn:reset.title") };
}

export const action = formForAnyone(async ({ request, context }) => {
  const submission = parseSubmission(await sentForm(request), passwordRequestSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    await askPasswordReset(submission.value.email, context.address);
    return data({ form: null, asked: submission.value.email });
  } catch (error) {
    return refused(submission, error);
  }
});

export default function ForgottenPassword() {
  const { t } = useTranslation("signIn");
  const answer = useActionData<typeof action>();
  const { form, fields, errors } = useAnsweredForm(passwordRequestSchema, answer);
  if (answer && "asked" in answer) {
    return (
      <EntryPage title={t("reset.title")}>
        <Notice kind="success" live title={t("reset.asked")}>
          <p>{t("reset.askedMore", { email: answer.asked })}</p>
        </Notice>
        <p className="mt-6">
          <Link to="/sign-in">{t("back")}</Link>
        </p>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t("reset.title")} intro={t("reset.intro")}>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary errors={errors} fields={[[fields.email, t("email")]]} />
        <TextField
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          field={fields.email}
          label={t("email")}
        />
        <FormActions>
          <Button kind="primary">{t("reset.ask")}</Button>
          <Link to="/sign-in">{t("back")}</Link>
        </FormActions>
      </Form>
    </EntryPage>
  );
}
