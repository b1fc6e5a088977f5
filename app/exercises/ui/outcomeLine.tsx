import { useTranslation } from "react-i18next";
import { Moment, useLanguage } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Outcome } from "../attempt.ts";

/** How a finished attempt turned out. */
export function OutcomeLine({ words, outcome, left }: { words: string; outcome: Outcome; left: number | null }) {
  const { t } = useTranslation("exercises");
  const language = useLanguage();
  const { score, success } = outcome;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const title =
    success === null ? t(`outcome.done.${words as "quiz"}`) : t(success ? "outcome.passed" : "outcome.notPassed");
  return (
    <div className="mt-4">
      <Notice kind={success === false ? "warning" : "success"} live title={title}>
        {score === null ? null : <>{t("outcome.score", { score: percent.format(score) })} </>}
        {success === false && left !== null ? <>{t("outcome.left", { count: left })} </> : null}
        <Moment at={outcome.finishedAt} as="dateAndTime" />
      </Notice>
    </div>
  );
}
