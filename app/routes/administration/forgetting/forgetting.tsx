import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { personOf } from "#app/people/person.server.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { found } from "#app/platform/found.ts";
import { dateAndTime } from "#app/platform/localFormat.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { forget } from "#app/tracking/forgetting/forgetting.server.ts";
import { forgettingSchema } from "#app/tracking/forgetting/forgettingForm.ts";
import { latestForgetting } from "#app/tracking/forgetting/report.server.ts";
import { ForgettingReport } from "#app/tracking/forgetting/ui/forgettingReport.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { useLanguage } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { useAnsweredForm } from "../../answeredForm.tsx";
import { mistaken, refused } from "../../formAnswer.server.ts";
import { identifier } from "../../identifier.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { id, name } = found(await personOf(actor, identifier(params["personId"])));
  const report = await latestForgetting(actor, id);
  return { title: context.i18n.t("forgetting:title", { name }), person: { id, name }, report };
});

export const action = formFor(async (actor, { request, params }) => {
  const personId = identifier(params["personId"]);
  const submission = parseSubmission(await sentForm(request), forgettingSchema);
  if (submission.status !== "success") return mistaken(submission);
  try {
    found(await forget(actor, personId, submission.value.others));
    return redirect(`/administration/people/${personId}/forgetting`);
  } catch (error) {
    return refused(submission, error, { fields: { "forgetting.colleague": "others" } });
  }
});

export default function Forgetting() {
  const { t } = useTranslation("forgetting");
  const language = useLanguage();
  const { person, report } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const here = `/administration/people/${person.id}/forgetting`;
  return (
    <>
      <p className="mb-2 text-small">
        <Link to={`/administration/people/${person.id}`}>{person.name}</Link>
      </p>
      <h2 className="mb-6">{t("title", { name: person.name })}</h2>
      <DoneNotice texts={{ cleared: t("clear.done") }} />
      {report === null ? <ForgettingForm answer={answer} personId={person.id} /> : null}
      {report?.finishedAt === null ? (
        <div className="max-w-reading">
          <Notice title={t("busy.title")}>
            <p>{t("busy.text", { count: report.soFar, date: dateAndTime(language, report.askedAt) })}</p>
            <p className="mt-2">{t("busy.more")}</p>
          </Notice>
          <FormActions>
            <ButtonLink to={here} prefetch="none">
              {t("busy.reload")}
            </ButtonLink>
          </FormActions>
        </div>
      ) : null}
      {report !== null && report.finishedAt !== null ? (
        <>
          <ForgettingReport report={report} here={here} />
          <details className="mt-12" open={answer !== undefined}>
            <summary className="link w-fit py-2 font-semibold">{t("again")}</summary>
            <div className="mt-4">
              <ForgettingForm answer={answer} personId={person.id} />
            </div>
          </details>
        </>
      ) : null}
    </>
  );
}

function ForgettingForm({ answer, personId }: { answer: unknown; personId: string }) {
  const { t } = useTranslation("forgetting");
  const { form, fields, errors } = useAnsweredForm(forgettingSchema, answer);
  return (
    <div className="max-w-reading">
      <p>{t("intro")}</p>
      <ul className="mt-2 mb-6 list-disc ps-6">
        {(["own", "others", "documents", "kept", "backups"] as const).map((name) => (
          <li key={name}>{t(`what.${name}`)}</li>
        ))}
      </ul>
      <Form {...getFormProps(form)} className="flex max-w-form flex-col gap-6">
        <ErrorSummary
          errors={errors}
          fields={[
            [fields.others, t("others.label")],
            [fields.sure, t("sure.label")],
          ]}
        />
        <TextArea
          field={{ ...fields.others, required: false }}
          autoComplete="off"
          label={t("others.label")}
          hint={t("others.hint")}
        />
        <Checkbox field={fields.sure} label={t("sure.label")} />
        <FormActions>
          <Button kind="danger">{t("forget")}</Button>
          <ButtonLink kind="quiet" to={`/administration/people/${personId}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
