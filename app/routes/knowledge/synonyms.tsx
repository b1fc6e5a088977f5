import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { synonymGroup } from "#app/knowledge/synonym.ts";
import { addSynonyms, synonyms } from "#app/knowledge/synonym.server.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken } from "../formAnswer.server.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("knowledge:synonyms.title"),
  groups: await synonyms(actor),
}));

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), synonymGroup);
  if (submission.status !== "success") return mistaken(submission);
  await addSynonyms(actor, submission.value.words);
  return redirect("/administration/synonyms?done=added");
});

export default function Synonyms() {
  const { t } = useTranslation(["knowledge", "common"]);
  const { groups } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(synonymGroup, useActionData<typeof action>());
  return (
    <div className="max-w-reading">
      <PageHeader title={t("synonyms.title")} intro={t("synonyms.intro")} />
      <DoneNotice
        texts={{
          added: t("synonyms.added"),
          changed: t("synonyms.changed"),
          removed: t("synonyms.removed"),
        }}
      />
      <section aria-labelledby="new-group" className="mb-10 max-w-form">
        <h2 id="new-group" className="mb-3 text-lead">
          {t("synonyms.add")}
        </h2>
        <Form {...getFormProps(form)}>
          <ErrorSummary errors={errors} fields={[[fields.words, t("synonyms.words")]]} />
          <TextField field={fields.words} label={t("synonyms.words")} hint={t("synonyms.hint")} autoComplete="off" />
          <FormActions>
            <Button kind="primary">{t("synonyms.addButton")}</Button>
          </FormActions>
        </Form>
      </section>
      {groups.length === 0 ? <p className="text-muted">{t("synonyms.none")}</p> : null}
      <ul>
        {groups.map(({ id, words }) => (
          <li key={id} className="flex items-baseline justify-between gap-4 border-t border-line py-2">
            <span className="min-w-0">{words.join(", ")}</span>
            <Link to={`/administration/synonyms/${id}`} prefetch="none" className="link shrink-0 text-small">
              {t("common:edit")}
              <span className="sr-only">: {words[0]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
