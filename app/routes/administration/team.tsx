import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { everyone } from "#app/people/person.server.ts";
import { memberSchema } from "#app/people/team.ts";
import { beginMembership, teamOf } from "#app/people/team.server.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { TeamLeads } from "#app/people/ui/teamLeads.tsx";
import { TeamMembers } from "#app/people/ui/teamMembers.tsx";
import { now } from "#app/platform/clock.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Select } from "#app/ui/select.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { params }) => {
  const people = await everyone(actor);
  const team = found(await teamOf(actor, identifier(params["teamId"])));
  const members = new Set(team.memberships.map(({ person }) => person.id));
  const others = people.filter(({ id, deactivatedAt }) => deactivatedAt === null && !members.has(id));
  return { title: team.name, team, others: others.map(({ id, name }) => ({ id, name })), today: now() };
});

export const action = formFor(async (actor, { request, params }) => {
  const teamId = identifier(params["teamId"]);
  const submission = parseSubmission(await sentForm(request), memberSchema);
  if (submission.status !== "success") return mistaken(submission);
  found(await beginMembership(actor, teamId, submission.value.personId));
  return redirect(`/administration/teams/${teamId}?done=joined`);
});

export default function Team() {
  const { t } = useTranslation("administration");
  const { team, others, today } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(memberSchema, useActionData<typeof action>());
  const address = `/administration/teams/${team.id}`;
  return (
    <>
      <p className="mb-2 text-small">
        <Link to="/administration/teams">{t("teams.title")}</Link>
      </p>
      <div className="mb-8 flex flex-wrap items-center justify-between gap-4">
        <h2>{team.name}</h2>
        <ButtonLink size="small" to={`${address}/name`}>
          {t("team.rename")}
        </ButtonLink>
      </div>
      <DoneNotice
        texts={{
          founded: t("team.founded"),
          renamed: t("team.renamed"),
          joined: t("team.joined"),
          left: t("team.left"),
          ended: t("team.leadEnded"),
          led: t("team.led"),
        }}
      />
      <section aria-labelledby="leads">
        <h3 id="leads">{t("teams.leads")}</h3>
        <TeamLeads grants={team.grants} now={today} back={address} />
        <p className="mt-4">
          <ButtonLink size="small" to={`${address}/lead`}>
            {t("team.addLead")}
          </ButtonLink>
        </p>
      </section>
      <section aria-labelledby="members" className="mt-12">
        <h3 id="members">{t("teams.members")}</h3>
        <TeamMembers memberships={team.memberships} back={address} />
        <Form {...getFormProps(form)} className="mt-8 flex max-w-form flex-col gap-6">
          <ErrorSummary errors={errors} fields={[[fields.personId, t("team.person")]]} />
          <Select
            field={fields.personId}
            label={t("team.person")}
            empty={t("team.choose")}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FormActions>
            <Button>{t("team.add")}</Button>
          </FormActions>
        </Form>
      </section>
    </>
  );
}
