import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { useAnswer, useFetcher } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import type { RefusalFacts } from "#app/ui/refusalNotice.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import type { RevisionState } from "../../revisionState.ts";

/** The two decisions on the text as it was handed in: return with a reason, or publish. */
export function ReviewDecision({
  revisionId,
  submissionId,
  decidable,
  state,
  newerId,
}: {
  revisionId: string;
  submissionId: string;
  decidable: boolean;
  state: RevisionState;
  /** The newer version that was handed in since. */
  newerId: string | null;
}) {
  const { t } = useTranslation("authoring");
  const publishing = useFetcher<{ refusal?: RefusalFacts }>();
  const returning = useFetcher<{ refusal?: RefusalFacts }>();
  const published = useAnswer(publishing);
  const returned = useAnswer(returning);
  const refusals = [published.answer?.refusal, returned.answer?.refusal];
  const empty = refusals.some((refusal) => refusal?.code === "review.reason");
  const reason = { name: "reason", id: "reason", maxLength: 4000, errors: empty ? ["required"] : undefined };
  const submission = <input type="hidden" name="submission" value={submissionId} />;
  if (state === "overtaken") {
    return (
      <Notice kind="warning" title={t("review.overtaken")}>
        {newerId === null ? null : (
          <Link to={`/reviews/${newerId}`} prefetch="none">
            {t("review.toNewer")}
          </Link>
        )}
      </Notice>
    );
  }
  if (state !== "submitted") return <Notice title={t("review.decided")} />;
  if (!decidable) return null;
  return (
    <section aria-labelledby="decision" className="rounded-card border border-line bg-surface p-4">
      <h2 id="decision" className="mb-3 text-lead">
        {t("review.decide")}
      </h2>
      <RefusalNotice refusal={empty ? null : refusals.find(Boolean)} />
      <publishing.Form onSubmit={published.onSubmit} method="post" action={`/reviews/${revisionId}/publication`}>
        {submission}
        <Button kind="primary">{t("review.publish")}</Button>
      </publishing.Form>
      <returning.Form
        onSubmit={returned.onSubmit}
        method="post"
        action={`/reviews/${revisionId}/return`}
        noValidate
        className="mt-6 flex flex-col gap-3"
      >
        {submission}
        <ErrorSummary fields={[[reason, t("review.returnReason")]]} />
        <TextArea field={reason} label={t("review.returnReason")} hint={t("review.returnReasonHint")} rows={4} />
        <div>
          <Button>{t("review.return")}</Button>
        </div>
      </returning.Form>
    </section>
  );
}
