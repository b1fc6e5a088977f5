import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { passwordChoiceSchema } from "#app/people/password.ts";
import { passwordResetOf, resetPassword } from "#app/people/passwordReset.server.ts";
import { EntryPage } from "#app/people/ui/entryPage.tsx";
import { NewPasswordField } from "#app/people/ui/newPasswordField.tsx";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { noSessionCookie } from "#app/platform/sessionCookie.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { formForAnyone } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const hide = ["password"];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const reset = await passwordResetOf(params["token"] ?? "");
  return { title: context.i18n.t(reset === null ? "signIn:reset.over" : "signIn:reset.choose"), reset };
}

export const action = formForAnyone(async ({ request, params }) => {
  const submission = parseSubmission(await sentForm(request), passwordChoiceSchema);
  if (submission.status !== "success") return mistaken(submission, hide);
  try {
    await resetPassword(params["token"] ?? "", submission.value.password);
    return redirect("/sign-in?done=password", { headers: { "Set-Cookie": noSessionCookie() } });
  } catch (error) {
    return refused(submission, error, { hide });
  }
});

export default function ResetPassword() {
  const { t } = useTranslation("signIn");
  const { reset } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields, errors } = useAnsweredForm(passwordChoiceSchema, answer);
  if (reset === null) {
    return (
      <EntryPage title={t("reset.over")} intro={t("reset.overMore")}>
        <ButtonLink kind="primary" to="/forgotten-password">
          {t("reset.again")}
        </ButtonLink>
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t("reset.choose")} intro={t("reset.for", { email: reset.email })}>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary errors={errors} fields={[[fields.password, t("reset.choose")]]} />
        <input type="hidden" name="username" autoComplete="username" value={reset.email} readOnly />
        <NewPasswordField field={fields.password} />
        <FormActions>
          <Button kind="primary">{t("reset.save")}</Button>
        </FormActions>
      </Form>
    </EntryPage>
  );
}
