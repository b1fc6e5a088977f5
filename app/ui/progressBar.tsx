import { useTranslation } from "react-i18next";

/** How much of a whole is done: a bar, and the same in words. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: string }) {
  const { t } = useTranslation("ui");
  const words = t("progress", { done, total });
  return (
    <div className="flex items-center gap-3">
      <progress aria-label={label} aria-valuetext={words} value={done} max={Math.max(total, 1)} className={look} />
      <span aria-hidden className="text-small text-muted tabular-nums">
        {words}
      </span>
    </div>
  );
}

const look =
  "h-2.5 min-w-16 flex-1 appearance-none overflow-hidden rounded-full border border-edge bg-sunken text-success [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-success [&::-moz-progress-bar]:bg-success";
