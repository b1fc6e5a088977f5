import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayAdminister } from "#app/people/policy.ts";
import { teamSchema } from "#app/people/team.ts";
import { renameTeam, teamOf } from "#app/people/team.server.ts";
import { found } from "#app/platform/found.ts";
import { permit } from "#app/platform/permit.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { params }) => {
  permit(mayAdminister(actor));
  const { id, name } = found(await teamOf(actor, identifier(params["teamId"])));
  return { title: name, team: { id, name } };
});

export const action = formFor(async (actor, { request, params }) => {
  const teamId = identifier(params["teamId"]);
  const submission = parseSubmission(await sentForm(request), teamSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    found(await renameTeam(actor, teamId, submission.value));
    return redirect(`/administration/teams/${teamId}?done=renamed`);
  } catch (error) {
    return refused(submission, error, { fields: { "team.taken": "name" } });
  }
});

export default function TeamName() {
  const { t } = useTranslation("administration");
  const { team } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(teamSchema, useActionData<typeof action>(), { name: team.name });
  return (
    <div className="max-w-form">
      <h2 className="mb-6">{t("team.rename")}</h2>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <ErrorSummary errors={errors} fields={[[fields.name, t("teams.name")]]} />
        <TextField autoComplete="off" field={fields.name} label={t("teams.name")} />
        <FormActions>
          <Button kind="primary">{t("save")}</Button>
          <ButtonLink kind="quiet" to={`/administration/teams/${team.id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
