import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { synonymGroup } from "#app/knowledge/synonym.ts";
import { changeSynonyms, synonyms } from "#app/knowledge/synonym.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAnsweredForm } from "../answeredForm.tsx";
import { mistaken } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context, params }) => {
  const id = identifier(params["groupId"]);
  const groups = await synonyms(actor);
  return { title: context.i18n.t("knowledge:synonyms.title"), group: found(groups.find((group) => group.id === id)) };
});

export const action = formFor(async (actor, { request, params }) => {
  const submission = parseSubmission(await sentForm(request), synonymGroup);
  if (submission.status !== "success") return mistaken(submission);
  found(await changeSynonyms(actor, identifier(params["groupId"]), submission.value.words));
  return redirect("/administration/synonyms?done=changed");
});

export default function SynonymGroup() {
  const { t } = useTranslation(["knowledge", "common"]);
  const { group } = useLoaderData<typeof loader>();
  const { form, fields, errors } = useAnsweredForm(synonymGroup, useActionData<typeof action>(), {
    words: group.words.join(", "),
  });
  const first = group.words[0] ?? "";
  return (
    <div className="max-w-form">
      <PageHeader
        above={<Link to="/administration/synonyms">{t("synonyms.title")}</Link>}
        title={t("synonyms.wordsOf", { word: first })}
      />
      <Form {...getFormProps(form)}>
        <ErrorSummary errors={errors} fields={[[fields.words, t("synonyms.words")]]} />
        <TextField field={fields.words} label={t("synonyms.words")} hint={t("synonyms.hint")} autoComplete="off" />
        <FormActions>
          <Button kind="primary">{t("synonyms.save")}</Button>
          <ButtonLink kind="quiet" to="/administration/synonyms">
            {t("common:cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
      <Form action={`/administration/synonyms/${group.id}/removal`} className="mt-10 border-t border-line pt-6">
        <Button kind="secondary">{t("synonyms.remove", { word: first })}</Button>
      </Form>
    </div>
  );
}
