import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { grantSchema } from "#app/people/grant.ts";
import { giveGrant } from "#app/people/grant.server.ts";
import { personOf } from "#app/people/person.server.ts";
import { allTeams } from "#app/people/team.server.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { GrantForm } from "#app/people/ui/grantForm.tsx";
import { GrantTable } from "#app/people/ui/grantTable.tsx";
import { PersonTeams } from "#app/people/ui/personTeams.tsx";
import { now } from "#app/platform/clock.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { params }) => {
  const person = found(await personOf(actor, identifier(params["personId"])));
  return { title: person.name, person, teams: await allTeams(actor), today: now() };
});

export const action = formFor(async (actor, { request, params }) => {
  const personId = identifier(params["personId"]);
  const submission = parseSubmission(await sentForm(request), grantSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    found(await giveGrant(actor, personId, submission.value));
    return redirect(`/administration/people/${personId}?done=granted`);
  } catch (error) {
    return refused(submission, error, { fields: { "team.unknown": "teamId", "grant.past": "until" } });
  }
});

export default function Person() {
  const { t } = useTranslation(["administration", "forgetting"]);
  const { person, teams, today } = useLoaderData<typeof loader>();
  const back = `/administration/people/${person.id}`;
  const answer = useActionData<typeof action>();
  const { form, fields, errors } = useAnsweredForm(grantSchema, answer);
  return (
    <>
      <p className="mb-2 text-small">
        <Link to="/administration/people">{t("people.title")}</Link>
      </p>
      <h2>{person.name}</h2>
      <p className="mt-1 mb-8 text-muted">
        {person.email} · {t("person.since")} <Moment at={person.createdAt} />
      </p>
      <DoneNotice
        texts={{
          granted: t("person.granted"),
          ended: t("person.ended"),
          left: t("person.left"),
          reactivated: t("person.reactivated"),
          email: t("person.emailChanged"),
        }}
      />
      {person.deactivatedAt === null ? null : (
        <div className="mb-8">
          <Notice kind="warning" title={t("person.inactive")}>
            <Form action={`/administration/people/${person.id}/reactivation`}>
              <Button>{t("person.reactivate")}</Button>
            </Form>
          </Notice>
        </div>
      )}
      <section aria-labelledby="roles">
        <h3 id="roles">{t("people.roles")}</h3>
        <GrantTable grants={person.grants} now={today} back={back} />
      </section>
      {person.deactivatedAt === null ? (
        <details className="mt-4 max-w-form" open={answer !== undefined}>
          <summary className="link w-fit py-2 font-semibold">{t("grant.give")}</summary>
          <Form {...getFormProps(form)} className="mt-4 flex flex-col gap-6">
            <GrantForm fields={fields} errors={errors} teams={teams} />
          </Form>
        </details>
      ) : null}
      <section aria-labelledby="teams" className="mt-12">
        <h3 id="teams">{t("people.teams")}</h3>
        <PersonTeams memberships={person.memberships} back={back} />
      </section>
      {person.deactivatedAt === null ? (
        <section aria-labelledby="access" className="mt-12">
          <h3 id="access">{t("person.access")}</h3>
          <p className="mt-1 mb-4 max-w-reading text-muted">{t("person.accessMore")}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink to={`/administration/people/${person.id}/email`}>{t("person.changeEmail")}</ButtonLink>
            <ButtonLink to={`/administration/people/${person.id}/deactivation`}>{t("person.deactivate")}</ButtonLink>
          </div>
        </section>
      ) : null}
      <section aria-labelledby="learning" className="mt-12">
        <h3 id="learning">{t("forgetting:section")}</h3>
        <p className="mt-1 mb-4 max-w-reading text-muted">{t("forgetting:sectionMore")}</p>
        <ButtonLink to={`/administration/people/${person.id}/forgetting`}>{t("forgetting:open")}</ButtonLink>
      </section>
    </>
  );
}
