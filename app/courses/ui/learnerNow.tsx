import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import type { NextForLearner } from "../nextForLearner.server.ts";
import { ProgressLine } from "./progressLine.tsx";

/** The one thing for a learner to do now, for the start page. */
export function LearnerNow({ next }: { next: NextForLearner }) {
  const { t } = useTranslation("courses");
  const { course, progress, part } = next;
  return (
    <section aria-labelledby="learner-now" className="flex flex-col gap-4">
      <h2 id="learner-now">{progress.startedAt ? t("now.goOn") : t("now.begin", { course: course.title })}</h2>
      {progress.startedAt ? (
        <p lang={course.language}>
          {course.title}: {part.title}
        </p>
      ) : null}
      <ProgressLine progress={progress} course={course.title} />
      <div>
        <ButtonLink kind="primary" to={`/courses/${course.slug}/parts/${part.slug}`} prefetch="none">
          {progress.startedAt ? t("goOn") : t("begin")}
        </ButtonLink>
      </div>
    </section>
  );
}
