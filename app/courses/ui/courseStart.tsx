import { useTranslation } from "react-i18next";
import { RichText } from "#app/authoring/ui/reading/richText.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import type { Path } from "../path.ts";
import type { ProgressShown } from "../progress.ts";
import { ProgressLine } from "./progressLine.tsx";

/** What the top of a course says: what it is, why it is assigned, how far one is, and the one button. */
export interface StartedCourse {
  slug: string;
  title: string;
  language: string;
  whatHtml: string;
  reason: string | null;
  assigned: boolean;
  enrolled: boolean;
  progress: ProgressShown | null;
  path: Path;
}

export function CourseStart({ course }: { course: StartedCourse }) {
  const { t } = useTranslation("courses");
  const { slug, title, language, whatHtml, reason, assigned, enrolled, progress, path } = course;
  const { next } = path;
  return (
    <div className="flex flex-col gap-6">
      {progress?.startedAt ? null : (
        <div lang={language}>
          <RichText html={whatHtml} />
        </div>
      )}
      {progress ? (
        <div>
          {reason ? <p className="mb-2">{t("reason", { reason })}</p> : null}
          <ProgressLine progress={progress} course={title} />
        </div>
      ) : null}
      {enrolled ? (
        next ? (
          <div>
            <ButtonLink kind="primary" to={`/courses/${slug}/parts/${next.slug}`} prefetch="none">
              {progress?.startedAt ? t("goOn") : t("begin")}
            </ButtonLink>
            <p className="mt-2 text-muted" lang={language}>
              {next.title}
            </p>
          </div>
        ) : (
          <p>{t("completed")}</p>
        )
      ) : (
        <Form action={`/courses/${slug}/enrolment`}>
          <Button kind="primary">{t("begin")}</Button>
        </Form>
      )}
      {enrolled ? (
        <p className="max-w-reading text-small text-muted">{assigned ? t("shared") : t("notAssigned")}</p>
      ) : null}
    </div>
  );
}
