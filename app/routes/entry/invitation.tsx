import { getFormProps } from "@conform-to/react";
import { redirectDocument } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { acceptanceSchema } from "#app/people/invitation.ts";
import { acceptInvitation, invitationOf } from "#app/people/invitation.server.ts";
import { EntryPage } from "#app/people/ui/entryPage.tsx";
import { NewPasswordField } from "#app/people/ui/newPasswordField.tsx";
import { useLanguageOptions } from "#app/people/ui/languageOptions.tsx";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { sessionCookie } from "#app/platform/sessionCookie.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { formForAnyone } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const hide = ["password"];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { i18n, language } = context;
  const invitation = await invitationOf(params["token"] ?? "");
  const organisation = invitation?.organisation.name;
  const title =
    organisation === undefined ? i18n.t("signIn:invitation.over") : i18n.t("signIn:invitation.title", { organisation });
  return { title, invitation, language };
}

export const action = formForAnyone(async ({ request, params }) => {
  const submission = parseSubmission(await sentForm(request), acceptanceSchema);
  if (submission.status !== "success") return mistaken(submission, hide);
  try {
    const userAgent = request.headers.get("user-agent") ?? "";
    const { token } = await acceptInvitation(params["token"] ?? "", submission.value, userAgent);
    return redirectDocument("/", { headers: { "Set-Cookie": sessionCookie(token) } });
  } catch (error) {
    return refused(submission, error, { hide });
  }
});

export default function Invitation() {
  const { t } = useTranslation("signIn");
  const { invitation, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const languages = useLanguageOptions();
  const { form, fields, errors } = useAnsweredForm(acceptanceSchema, answer, { name: invitation?.name, language });
  if (invitation === null) {
    return (
      <EntryPage title={t("invitation.over")} intro={t("invitation.overMore")}>
        <ButtonLink to="/sign-in">{t("title")}</ButtonLink>
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title={t("invitation.title", { organisation: invitation.organisation.name })}
      intro={t("invitation.intro", { email: invitation.email })}
    >
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.name, t("name")],
            [fields.password, t("password")],
          ]}
        />
        <input type="hidden" name="username" autoComplete="username" value={invitation.email} readOnly />
        <div className="flex flex-col gap-6">
          <TextField autoComplete="name" field={fields.name} label={t("name")} />
          <NewPasswordField field={fields.password} />
          <Radios field={fields.language} label={t("language")} options={languages} />
        </div>
        <FormActions>
          <Button kind="primary">{t("invitation.accept")}</Button>
        </FormActions>
      </Form>
    </EntryPage>
  );
}
