import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { assignmentSchema } from "#app/courses/assignment.ts";
import { assign } from "#app/courses/assignment.server.ts";
import { courseTitles } from "#app/courses/course.server.ts";
import { maySeeOverview } from "#app/courses/policy.ts";
import { found } from "#app/platform/found.ts";
import { permit } from "#app/platform/permit.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { teamOverview } from "#app/reports/teamOverview.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkboxes } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { pageTitle } from "../pageTitle.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { team, rows, today } = found(await teamOverview(actor, identifier(params["teamId"])));
  const people = rows.map(({ personId, name }) => ({ personId, name }));
  const sorted = people.toSorted((one, other) => one.name.localeCompare(other.name, actor.language));
  const title = context.i18n.t("assign.title", { ns: "teams" });
  return { team, today, people: sorted, courses: await courseTitles(actor), pageTitle: title };
});

export const meta = pageTitle;

export const action = formFor(async (actor, { request, params }) => {
  const teamId = identifier(params["teamId"]);
  permit(maySeeOverview(actor, { id: teamId }));
  const submission = parseSubmission(await sentForm(request), assignmentSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    found(await assign(actor, submission.value));
  } catch (error) {
    const fields = { "assignment.past": "dueOn", "assignment.exists": "people", "assignment.person": "people" };
    return refused(submission, error, { fields });
  }
  return redirect(`/teams/${teamId}?done=assigned`);
});

export default function Assign() {
  const { t } = useTranslation("teams");
  const { t: common } = useTranslation();
  const { team, today, people, courses } = useLoaderData<typeof loader>();
  const [only, ...others] = courses;
  const preset = { course: only && others.length === 0 ? only.slug : "" };
  const { form, fields, errors } = useAnsweredForm(assignmentSchema, useActionData<typeof action>(), preset);
  return (
    <div className="max-w-form">
      <PageHeader
        above={<Link to={`/teams/${team.id}`}>{team.name}</Link>}
        title={t("assign.title")}
        intro={t("assign.intro")}
      />
      <Form {...getFormProps(form)}>
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.course, t("assign.course")],
            [fields.people, t("assign.people")],
            [fields.dueOn, t("assign.dueOn")],
            [fields.reason, t("assign.reason")],
          ]}
        />
        <div className="flex flex-col gap-6">
          <Select
            field={fields.course}
            label={t("assign.course")}
            empty={t("assign.choose")}
            options={courses.map(({ slug, title }) => ({ value: slug, label: title }))}
          />
          <Checkboxes
            field={fields.people}
            label={t("assign.people")}
            options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <TextField type="date" field={fields.dueOn} min={today} label={t("assign.dueOn")} />
          <TextField field={fields.reason} label={t("assign.reason")} hint={t("assign.reasonHint")} />
        </div>
        <FormActions>
          <Button kind="primary">{t("assign.send")}</Button>
          <ButtonLink kind="quiet" to={`/teams/${team.id}`}>
            {common("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
