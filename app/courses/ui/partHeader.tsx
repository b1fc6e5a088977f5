import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import type { PartPage } from "../partPage.server.ts";
import { useDuration } from "./duration.ts";
import { KindMark } from "./kindMark.tsx";

/** The top of a part: where in the course it stands, what it is, how long it takes and how far one is. */
export function PartHeader({ page }: { page: Pick<PartPage, "course" | "day" | "part"> }) {
  const { t } = useTranslation("courses");
  const duration = useDuration();
  const { course, day, part } = page;
  return (
    <>
      <PageHeader
        above={
          <nav aria-label={course.title} lang={course.language}>
            <Link to={`/courses/${course.slug}`}>{course.title}</Link> · {day.title}
          </nav>
        }
        title={part.title}
        lang={course.language}
      />
      <p className="-mt-6 mb-8 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
        <StateMark state={part.state} />
        <KindMark kind={part.kind} word={t(`kind.${part.kind}`)} />
        <span>{duration(part.minutes)}</span>
        <span>{t("part.place", { number: day.number, total: day.total })}</span>
        {part.completedAt ? (
          <span>
            {t("part.doneOn")} <Moment at={part.completedAt} />
          </span>
        ) : null}
      </p>
    </>
  );
}
