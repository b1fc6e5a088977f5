import { useTranslation } from "react-i18next";
import { lossKey } from "../../gedcom/loss.ts";
import type { Loss } from "../../gedcom/loss.ts";

/** What a file says that a genogram has no place for, in words; how often, and one instance of it. */
export function LossReport({ report }: { report: readonly Loss[] }) {
  const { t } = useTranslation(["genogramFiles", "genogram"]);
  if (report.length === 0) return <p>{t("noLoss")}</p>;
  return (
    <div>
      <p className="font-semibold">{t("losses")}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard */}
      <ul tabIndex={0} aria-label={t("losses")} className="mt-1 max-h-64 list-disc overflow-auto ps-5">
        {report.map((loss) => (
          <li key={`${loss.code} ${loss.tag ?? ""}`}>
            {t(lossKey(loss), { count: loss.count, tag: loss.tag ?? "" })}
            {loss.example === undefined ? null : (
              <span className="text-small text-muted"> {t("example", { example: loss.example })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
