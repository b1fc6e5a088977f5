import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { Link } from "#app/ui/link.tsx";
import type { ProgressShown } from "../progress.ts";
import { useDuration } from "./duration.ts";
import { ProgressLine } from "./progressLine.tsx";

/** A course as it stands in the list. */
export interface ListedCourse {
  slug: string;
  title: string;
  language: string;
  days: number;
  minutes: number;
  reason: string | null;
  progress: ProgressShown | null;
  next: { slug: string; title: string } | null;
}

/** One course of the list: what it is, how far one is, and the way on. */
export function CourseRow({ course, main }: { course: ListedCourse; main: boolean }) {
  const { t } = useTranslation("courses");
  const duration = useDuration();
  const { slug, title, language, progress, reason, next } = course;
  const address = `/courses/${slug}`;
  return (
    <li className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-b border-line py-6 first:border-t">
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="text-lead">
          <Link to={address} lang={language}>
            {title}
          </Link>
        </h2>
        <p className="mb-3 text-small text-muted">
          {t("days", { count: course.days })} · {duration(course.minutes)}
          {reason ? <> · {t("reason", { reason })}</> : null}
        </p>
        {progress ? <ProgressLine progress={progress} course={title} /> : null}
      </div>
      {progress && next ? (
        <ButtonLink kind={main ? "primary" : "secondary"} to={`${address}/parts/${next.slug}`} prefetch="none">
          {progress.startedAt ? t("goOn") : t("begin")}
          <span className="sr-only"> {title}</span>
        </ButtonLink>
      ) : (
        <ButtonLink to={address}>
          {t("view")}
          <span className="sr-only"> {title}</span>
        </ButtonLink>
      )}
    </li>
  );
}
