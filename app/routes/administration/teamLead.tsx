import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { leadSchema } from "#app/people/grant.ts";
import { giveGrant } from "#app/people/grant.server.ts";
import { everyone } from "#app/people/person.server.ts";
import { teamOf } from "#app/people/team.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const people = await everyone(actor);
  const team = found(await teamOf(actor, identifier(params["teamId"])));
  const active = people.filter(({ deactivatedAt }) => deactivatedAt === null);
  const title = context.i18n.t("administration:team.leadOf", { name: team.name });
  return {
    title,
    team: { id: team.id, name: team.name },
    people: active.map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = formFor(async (actor, { request, params }) => {
  const teamId = identifier(params["teamId"]);
  const submission = parseSubmission(await sentForm(request), leadSchema);
  if (submission.status !== "success") return mistaken(submission);
  const { personId, from, until } = submission.value;
  try {
    found(await giveGrant(actor, personId, { role: "lead", teamId, from, until }));
    return redirect(`/administration/teams/${teamId}?done=led`);
  } catch (error) {
    return refused(submission, error, { fields: { "grant.past": "until", "grant.twice": "personId" } });
  }
});

export default function TeamLead() {
  const { t } = useTranslation("administration");
  const { team, people } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(leadSchema, useActionData<typeof action>());
  return (
    <div className="max-w-form">
      <h2 className="mb-6">{t("team.leadOf", { name: team.name })}</h2>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.personId, t("team.lead")],
            [fields.from, t("grant.from")],
            [fields.until, t("grant.until")],
          ]}
        />
        <div className="flex flex-col gap-6">
          <Select field={fields.personId} label={t("team.lead")} empty={t("team.choose")} options={people} />
          <TextField type="date" field={fields.from} label={t("grant.from")} hint={t("grant.fromHint")} />
          <TextField type="date" field={fields.until} label={t("grant.until")} hint={t("grant.untilHint")} />
        </div>
        <FormActions>
          <Button kind="primary">{t("team.addLead")}</Button>
          <ButtonLink kind="quiet" to={`/administration/teams/${team.id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
