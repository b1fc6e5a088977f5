import { useTranslation } from "react-i18next";
import { useLanguage } from "#app/ui/moment.tsx";
import type { DrawFeedback } from "../../assessment.ts";
import type { CaseRemark } from "../../comparing/remark.ts";
import { remarkText } from "../../comparing/remarkText.ts";
import type { Family } from "../../family.ts";
import { GenogramView } from "../picture/genogramView.tsx";

/** As many remarks as somebody can mend in one go; the others wait behind a click. */
const atOnce = 8;

/** A drawing after the check: what is missing or different, the drawing itself, and the expected one once it may be seen. */
export function CaseResult({ drawn, feedback }: { drawn: Family; feedback: DrawFeedback | null }) {
  const { t } = useTranslation("genogramCase");
  return (
    <div className="flex flex-col gap-6">
      {feedback ? <Remarks remarks={feedback.remarks} /> : null}
      <div>
        <h3 className="mb-2">{t("result.drawn")}</h3>
        <GenogramView family={drawn} />
      </div>
      {feedback?.expected ? (
        <details open={feedback.remarks.length > 0}>
          <summary className="min-h-6 cursor-pointer font-heading text-lead font-semibold">
            {t("result.expected")}
          </summary>
          <p className="mt-1 mb-2 max-w-reading text-muted">{t("result.expectedHint")}</p>
          <GenogramView family={feedback.expected} />
        </details>
      ) : null}
    </div>
  );
}

function Remarks({ remarks }: { remarks: readonly CaseRemark[] }) {
  const { t } = useTranslation("genogramCase");
  if (remarks.length === 0) return <p className="font-semibold">{t("result.complete")}</p>;
  const [first, others] = [remarks.slice(0, atOnce), remarks.slice(atOnce)];
  return (
    <div className="max-w-reading">
      <h3>{t("result.remarks")}</h3>
      <RemarkList remarks={first} />
      {others.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-6 cursor-pointer text-primary">
            {t("result.more", { count: others.length })}
          </summary>
          <RemarkList remarks={others} />
        </details>
      ) : null}
    </div>
  );
}

function RemarkList({ remarks }: { remarks: readonly CaseRemark[] }) {
  const { t } = useTranslation("genogramCase");
  const language = useLanguage();
  return (
    <ul className="mt-2 flex list-disc flex-col gap-1 ps-6">
      {remarks.map((remark, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may be the same sentence; they never change places
        <li key={at}>{remarkText(remark, t, language)}</li>
      ))}
    </ul>
  );
}
