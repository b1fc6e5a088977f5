import { useTranslation } from "react-i18next";
import { longDate } from "#app/platform/localFormat.ts";
import { useLanguage } from "#app/ui/moment.tsx";
import type { TeamOverview } from "../teamOverview.server.ts";

/** What the table below shows, on which day, and what stands out. */
export function TeamSentence({ today, counts }: Pick<TeamOverview, "today" | "counts">) {
  const { t } = useTranslation("teams");
  const { assigned, overdue, soon, done } = counts;
  const sentences = [
    t("sentence.day", { date: longDate(useLanguage(), today) }),
    t("sentence.equal"),
    ...(assigned === 0
      ? [t("sentence.nothing")]
      : [
          overdue > 0 ? t("sentence.overdue", { count: overdue }) : t("sentence.calm"),
          soon > 0 ? t("sentence.soon", { count: soon }) : "",
          done > 0 ? t("sentence.done", { count: done }) : "",
        ]),
  ];
  return <p className="mb-6 max-w-reading">{sentences.filter(Boolean).join(" ")}</p>;
}
