import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { courseList } from "#app/courses/course.server.ts";
import type { CoursePath } from "#app/courses/course.server.ts";
import { CourseRow } from "#app/courses/ui/courseRow.tsx";
import type { ListedCourse } from "#app/courses/ui/courseRow.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageTitle } from "../pageTitle.ts";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { context }) => ({
  pageTitle: context.i18n.t("title", { ns: "courses" }),
  courses: (await courseList(actor)).map(listed),
}));

export const meta = pageTitle;

export default function Courses() {
  const { t } = useTranslation("courses");
  const { courses } = useLoaderData<typeof loader>();
  const main = courses.find(({ progress, next }) => progress !== null && next !== null);
  return (
    <>
      <PageHeader title={t("title")} intro={courses.length > 0 ? t("intro") : undefined} />
      {courses.length === 0 ? (
        <EmptyState title={t("none.title")} action={<ButtonLink to="/knowledge">{t("none.action")}</ButtonLink>}>
          {t("none.text")}
        </EmptyState>
      ) : (
        <ul>
          {courses.map((course) => (
            <CourseRow key={course.slug} course={course} main={course === main} />
          ))}
        </ul>
      )}
    </>
  );
}

function listed({ slug, title, language, progress, assignment, path }: CoursePath): ListedCourse {
  return {
    ...{ slug, title, language, progress },
    days: path.days.length,
    minutes: path.days.reduce((total, day) => total + day.minutes, 0),
    reason: assignment?.reason ?? null,
    next: path.next && { slug: path.next.slug, title: path.next.title },
  };
}
