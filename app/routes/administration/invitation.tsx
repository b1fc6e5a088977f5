import { getFormProps } from "@conform-to/react";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { invitationSchema } from "#app/people/invitation.ts";
import { invite, sendInvitation } from "#app/people/invitation.server.ts";
import { invitationLink } from "#app/people/invitationMail.server.ts";
import { allTeams } from "#app/people/team.server.ts";
import { useRoleOptions } from "#app/people/ui/roleName.tsx";
import { log } from "#app/platform/log.server.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("administration:invite.title"),
  teams: await allTeams(actor),
}));

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), invitationSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    const invitation = await invite(actor, submission.value);
    const mailed = await sendInvitation(actor, invitation).then(
      () => true,
      (error: unknown) => {
        log.error({ err: error, invitation: invitation.id }, "an invitation could not be mailed");
        return false;
      },
    );
    const { name, email } = submission.value;
    return data({ form: null, invited: { name, email, mailed, link: invitationLink(invitation.token) } });
  } catch (error) {
    return refused(submission, error, { fields: { "invitation.known": "email", "team.unknown": "teamId" } });
  }
});

export default function Invite() {
  const { t } = useTranslation("administration");
  const answer = useActionData<typeof action>();
  if (answer && "invited" in answer) {
    const { name, email, mailed, link } = answer.invited;
    return (
      <div className="max-w-form">
        <Notice
          kind={mailed ? "success" : "warning"}
          live
          title={t(mailed ? "invite.sent" : "invite.notSent", { name, email })}
        >
          <p>{t("invite.link")}</p>
          <p className="mt-2 break-all">
            <code>{link}</code>
          </p>
        </Notice>
        <FormActions>
          <ButtonLink kind="primary" to="/administration/people">
            {t("invite.toPeople")}
          </ButtonLink>
          <ButtonLink to="/administration/people/invitation" reloadDocument>
            {t("invite.another")}
          </ButtonLink>
        </FormActions>
      </div>
    );
  }
  return <InviteForm answer={answer} />;
}

function InviteForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation("administration");
  const { teams } = useLoaderData<typeof loader>();
  const roles = useRoleOptions();
  const { form, fields, errors } = useAnsweredForm(invitationSchema, answer);
  return (
    <div className="max-w-form">
      <h2 className="mb-6">{t("invite.title")}</h2>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.name, t("people.name")],
            [fields.email, t("people.email")],
            [fields.role, t("invite.role")],
            [fields.teamId, t("invite.team")],
          ]}
        />
        <div className="flex flex-col gap-6">
          <TextField autoComplete="off" field={fields.name} label={t("people.name")} />
          <TextField
            type="email"
            autoComplete="off"
            field={fields.email}
            label={t("people.email")}
            hint={t("invite.emailHint")}
          />
          <Select
            field={fields.teamId}
            label={t("invite.team")}
            empty={t("invite.noTeam")}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Radios
            field={{ ...fields.role, required: true, initialValue: fields.role.initialValue ?? "" }}
            label={t("invite.role")}
            hint={t("invite.roleHint")}
            options={[{ value: "", label: t("invite.noRole") }, ...roles]}
          />
        </div>
        <FormActions>
          <Button kind="primary">{t("invite.send")}</Button>
          <ButtonLink kind="quiet" to="/administration/people">
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
