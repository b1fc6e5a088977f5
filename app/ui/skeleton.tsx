import { useTranslation } from "react-i18next";

/** The outline of text that is on its way. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation("ui");
  return (
    <output className="flex max-w-reading flex-col gap-3 py-2">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={`h-4 animate-pulse rounded-small bg-line ${line === lines - 1 ? "w-3/5" : "w-full"}`}
        />
      ))}
    </output>
  );
}
