import { useTranslation } from "react-i18next";
import { Moment } from "#app/ui/moment.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import type { ProgressShown } from "../progress.ts";

/** How far someone is: state, parts, per cent where something is assigned, and the day on which it must be done. */
export function ProgressLine({ progress, course }: { progress: ProgressShown; course: string }) {
  const { t } = useTranslation("courses");
  const { partsDone, partsTotal, percent, dueOn, state, completedAt } = progress;
  const words = t("parts", { done: partsDone, count: partsTotal });
  return (
    <div className="max-w-form">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <StateMark state={state} />
        <span className="text-small">
          {words}
          {percent === null ? null : <span className="text-muted"> · {t("percent", { percent })}</span>}
        </span>
      </div>
      <progress
        aria-label={t("progress", { course })}
        aria-valuetext={words}
        value={partsDone}
        max={Math.max(partsTotal, 1)}
        className={barLook}
      />
      <p className="mt-1 text-small text-muted">
        {completedAt ? (
          <>
            {t("done")} <Moment at={completedAt} as="longDate" />
          </>
        ) : dueOn ? (
          <>
            {t("due")} <Moment at={dueOn} as="longDate" />
          </>
        ) : null}
      </p>
    </div>
  );
}

const barLook =
  "mt-2 block h-2.5 w-full appearance-none overflow-hidden rounded-full border border-edge bg-sunken text-success [&::-moz-progress-bar]:bg-success [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-success";
