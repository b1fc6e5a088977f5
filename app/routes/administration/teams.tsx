import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { teamSchema } from "#app/people/team.ts";
import { allTeams, foundTeam } from "#app/people/team.server.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Table } from "#app/ui/table.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken, refused } from "../formAnswer.server.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("administration:teams.title"),
  teams: await allTeams(actor),
}));

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), teamSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    const { id } = await foundTeam(actor, submission.value);
    return redirect(`/administration/teams/${id}?done=founded`);
  } catch (error) {
    return refused(submission, error, { fields: { "team.taken": "name" } });
  }
});

export default function Teams() {
  const { t } = useTranslation("administration");
  const { teams } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(teamSchema, useActionData<typeof action>());
  return (
    <>
      {teams.length === 0 ? (
        <p className="text-muted">{t("teams.none")}</p>
      ) : (
        <Table
          caption={t("teams.title")}
          captionHidden
          rows={teams}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: t("teams.name"),
              cell: ({ id, name }) => <Link to={`/administration/teams/${id}`}>{name}</Link>,
            },
            {
              key: "leads",
              header: t("teams.leads"),
              cell: ({ leads }) => (leads.length === 0 ? t("teams.noLead") : leads.map(({ name }) => name).join(", ")),
            },
            { key: "members", header: t("teams.members"), align: "end", cell: ({ members }) => members },
          ]}
        />
      )}
      <section aria-labelledby="new-team" className="mt-12 max-w-form">
        <h2 id="new-team" className="mb-4">
          {t("teams.new")}
        </h2>
        <Form {...getFormProps(form)} className="flex flex-col gap-6">
          <ErrorSummary errors={errors} fields={[[fields.name, t("teams.name")]]} />
          <TextField autoComplete="off" field={fields.name} label={t("teams.name")} />
          <FormActions>
            <Button kind="primary">{t("teams.found")}</Button>
          </FormActions>
        </Form>
      </section>
    </>
  );
}
