import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { RichText } from "#app/authoring/ui/reading/richText.tsx";
import { coursePath, waitingVersions } from "#app/courses/course.server.ts";
import { mayAppointTrainers, maySeeParticipants } from "#app/courses/policy.ts";
import { CourseStart } from "#app/courses/ui/courseStart.tsx";
import { PathLine } from "#app/courses/ui/pathLine.tsx";
import { WaitingVersion } from "#app/courses/ui/waitingVersion.tsx";
import type { Document } from "#app/documents/document.ts";
import { renderDocument } from "#app/documents/rendering.ts";
import { found } from "#app/platform/found.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageTitle } from "../pageTitle.ts";
import { pageFor } from "../signedIn.server.ts";
import { renderingTexts } from "../works/loading.server.ts";
import { Answered } from "./answered.tsx";

export const loader = pageFor(async (actor, { params, context }) => {
  const { slug = "" } = params;
  const course = found(await coursePath(actor, slug));
  const texts = renderingTexts(context.i18n);
  const { title, language, notice, progress, enrolled, assignment, path } = course;
  return {
    pageTitle: title,
    ...{ slug, title, language, notice, progress, enrolled, path },
    reason: assignment?.reason ?? null,
    assigned: assignment !== null,
    whatHtml: renderDocument(course.what as Document, { texts, prefix: "what" }),
    whyHtml: renderDocument(course.why as Document, { texts, prefix: "why" }),
    trains: maySeeParticipants(actor),
    appoints: mayAppointTrainers(actor),
    waiting: (await waitingVersions(actor, slug))[0] ?? null,
  };
});

export const meta = pageTitle;

export default function Course() {
  const { t } = useTranslation("courses");
  const course = useLoaderData<typeof loader>();
  const { slug, title, language, path, enrolled, progress, notice, waiting } = course;
  const begun = Boolean(progress?.startedAt);
  const about = notice ? (
    <div className="max-w-reading">
      <Notice title={t("about")}>
        <p lang={language}>{notice}</p>
      </Notice>
    </div>
  ) : null;
  return (
    <>
      <Answered />
      <PageHeader
        above={<Link to="/courses">{t("title")}</Link>}
        title={title}
        lang={language}
        actions={
          <>
            {course.trains ? (
              <ButtonLink to={`/courses/${slug}/participants`}>{t("participants.link")}</ButtonLink>
            ) : null}
            {course.appoints ? <ButtonLink to={`/courses/${slug}/trainers`}>{t("trainers.title")}</ButtonLink> : null}
          </>
        }
      />
      {waiting ? <WaitingVersion slug={slug} version={waiting} /> : null}
      <CourseStart course={course} />
      {begun ? null : <div className="mt-8">{about}</div>}
      <section aria-labelledby="path" className="mt-12">
        <h2 id="path" className="mb-4">
          {t("path")}
        </h2>
        <PathLine
          path={path}
          language={language}
          addressOf={enrolled ? (part) => `/courses/${slug}/parts/${part.slug}` : undefined}
        />
      </section>
      <section aria-labelledby="why" className="mt-12 flex flex-col gap-4">
        <h2 id="why">{t("why")}</h2>
        <div lang={language}>
          <RichText html={course.whyHtml} />
        </div>
        {begun ? about : null}
      </section>
    </>
  );
}
