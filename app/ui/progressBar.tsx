import { useTranslation } from "react-i18next";

/** How much of a whole is done: a bar, and the same in words. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: string }) {
  const { t } = useTranslation("ui");
  const words = t("progress", { done, total });
  return (
    <div className="flex items-center gap-3">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
        className="h-2.5 min-w-16 flex-1 overflow-hidden rounded-full border border-edge bg-sunken print:border-ink"
      >
        <svg aria-hidden width="100%" height="100%" className="block text-success">
          <rect width={`${total > 0 ? (100 * done) / total : 0}%`} height="100%" fill="currentColor" />
        </svg>
      </div>
      <span aria-hidden className="text-small text-muted tabular-nums">
        {words}
      </span>
    </div>
  );
}
