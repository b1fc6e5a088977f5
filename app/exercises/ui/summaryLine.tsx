import { useTranslation } from "react-i18next";
import type { Summary } from "../kind.ts";

/** What someone should know before beginning, in one line. */
export function SummaryLine({ kind, summary, left }: { kind: string; summary: Summary; left: number | null }) {
  const { t } = useTranslation("exercises");
  const words = [
    t(`summary.items.${(summary.words ?? kind) as "quiz"}`, { count: summary.items }),
    summary.passMark === null ? "" : t("summary.passMark", { percent: summary.passMark }),
    summary.attempts === null ? "" : t("summary.left", { count: left ?? summary.attempts }),
    isPrivate(kind, summary) ? t(summary.apart ? "summary.privateDrawing" : "summary.private") : "",
  ];
  return <p className="mt-1 text-small text-muted">{words.filter(Boolean).join(" · ")}</p>;
}

/** Whether to say that nobody else reads along: of a quiz they do, and in an example nothing is written. */
function isPrivate(kind: string, { words }: Summary): boolean {
  return kind !== "quiz" && words !== "genogram-example";
}
