import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, useFetcher } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import type { RefusalFacts } from "#app/ui/refusalNotice.tsx";
import { TextArea } from "#app/ui/textArea.tsx";

/** The two decisions: return with a reason, or publish. */
export function ReviewDecision({
  revisionId,
  decidable,
  decided,
}: {
  revisionId: string;
  decidable: boolean;
  decided: boolean;
}) {
  const { t } = useTranslation("authoring");
  const returning = useFetcher<{ errors?: { reason: string[] }; refusal?: RefusalFacts }>();
  const reason = { name: "reason", id: "reason", maxLength: 4000, errors: returning.data?.errors?.reason };
  if (decided) return <Notice title={t("review.decided")} />;
  if (!decidable) return null;
  return (
    <section aria-labelledby="decision" className="rounded-card border border-line bg-surface p-4">
      <h2 id="decision" className="mb-3 text-lead">
        {t("review.decide")}
      </h2>
      <RefusalNotice refusal={returning.data?.refusal} />
      <Form action={`/reviews/${revisionId}/publication`}>
        <Button kind="primary">{t("review.publish")}</Button>
      </Form>
      <returning.Form
        method="post"
        action={`/reviews/${revisionId}/return`}
        noValidate
        className="mt-6 flex flex-col gap-3"
      >
        <ErrorSummary fields={[[reason, t("review.returnReason")]]} />
        <TextArea field={reason} label={t("review.returnReason")} hint={t("review.returnReasonHint")} rows={4} />
        <div>
          <Button>{t("review.return")}</Button>
        </div>
      </returning.Form>
    </section>
  );
}
