import { getFormProps } from "@conform-to/react";
import { data, redirect, redirectDocument } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { signInSchema } from "#app/people/signIn.ts";
import { signIn } from "#app/people/signIn.server.ts";
import { EntryPage } from "#app/people/ui/entryPage.tsx";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { sessionCookie } from "#app/platform/sessionCookie.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { nextAddress } from "../next.ts";
import { formForAnyone } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const hide = ["password"];

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const next = nextAddress(searchParams.get("next"));
  const name = context.actor?.name ?? null;
  const isOthers = name !== null && searchParams.get("done") === "otherPerson";
  if (name !== null && !isOthers) throw redirect(next);
  return { title: context.i18n.t(isOthers ? "signIn:other.title" : "signIn:title"), next, name };
}

export const action = formForAnyone(async ({ request, context }) => {
  const form = await sentForm(request);
  const submission = parseSubmission(form, signInSchema);
  if (submission.status !== "success") return mistaken(submission, hide);
  try {
    const origin = { address: context.address, userAgent: request.headers.get("user-agent") ?? "" };
    const entered = await signIn(submission.value, origin);
    if ("organisations" in entered) {
      return data({ form: submission.reply({ hideFields: hide }), organisations: entered.organisations });
    }
    return redirectDocument(nextAddress(form.get("next")), { headers: { "Set-Cookie": sessionCookie(entered.token) } });
  } catch (error) {
    return refused(submission, error, { hide });
  }
});

export default function SignIn() {
  const { t } = useTranslation("signIn");
  const { next, name: entered } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [parameters] = useSearchParams();
  const { form, fields, errors } = useAnsweredForm(signInSchema, answer);
  const { organisations = null } = { ...answer } as { organisations?: { id: string; name: string }[] };
  if (entered !== null) return <OthersPage name={entered} />;
  return (
    <EntryPage title={t("title")} intro={t("intro")}>
      {parameters.get("done") === "password" ? (
        <div className="mb-6">
          <Notice kind="success" title={t("passwordChosen")} />
        </div>
      ) : null}
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.email, t("email")],
            [fields.password, t("password")],
          ]}
        />
        {organisations ? <Notice title={t("several")} live /> : null}
        <input type="hidden" name="next" value={next} />
        <div className="flex flex-col gap-6">
          <TextField
            type="email"
            inputMode="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            field={fields.email}
            label={t("email")}
          />
          <TextField type="password" autoComplete="current-password" field={fields.password} label={t("password")} />
          {organisations ? (
            <Radios
              field={{ ...fields.organisationId, required: true }}
              label={t("organisation")}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
        </div>
        <FormActions>
          <Button kind="primary">{t("enter")}</Button>
          <Link to="/forgotten-password">{t("forgotten")}</Link>
        </FormActions>
      </Form>
    </EntryPage>
  );
}

/** What a page becomes when somebody else signed in on the same computer. */
function OthersPage({ name }: { name: string }) {
  const { t } = useTranslation("signIn");
  return (
    <EntryPage title={t("other.title")} intro={t("other.intro", { name })}>
      <ButtonLink to="/" kind="primary" reloadDocument>
        {t("other.goOn", { name })}
      </ButtonLink>
    </EntryPage>
  );
}
