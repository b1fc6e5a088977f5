import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { commentsOn } from "#app/authoring/comment.server.ts";
import { changesOf } from "#app/authoring/contentChanges.ts";
import { includedContributions } from "#app/authoring/moduleReading.server.ts";
import { readPlace } from "#app/authoring/remarkPlace.ts";
import { renderContent } from "#app/authoring/renderedContent.ts";
import { readSubmission } from "#app/authoring/review.server.ts";
import { ContentComparison } from "#app/authoring/ui/reviewing/contentComparison.tsx";
import { ContentReading } from "#app/authoring/ui/reading/contentReading.tsx";
import { ModuleSessions } from "#app/authoring/ui/reading/moduleSessions.tsx";
import { RemarkForm } from "#app/authoring/ui/reviewing/remarkForm.tsx";
import { Remarks } from "#app/authoring/ui/reviewing/remarks.tsx";
import { ReviewDecision } from "#app/authoring/ui/reviewing/reviewDecision.tsx";
import { StatementList } from "#app/authoring/ui/reviewing/statementList.tsx";
import { SourceList } from "#app/authoring/ui/reading/workFacts.tsx";
import { found } from "#app/platform/found.ts";
import { serverI18n } from "#app/platform/i18n.server.ts";
import type { Language } from "#app/platform/preferences.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { ExerciseMade } from "../exercises/exerciseMade.tsx";
import { exercisesToReview, exerciseTexts, madeExercise } from "../exercises/madeExercise.server.ts";
import { identifier } from "../identifier.ts";
import { pageFor } from "../signedIn.server.ts";
import { exercisesOf, renderingTexts } from "../works/loading.server.ts";
import { renderSessions } from "../works/sessions.server.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { content, before, ...submitted } = found(await readSubmission(actor, identifier(params["revisionId"])));
  const texts = renderingTexts(context.i18n);
  const included = await includedContributions(actor, content);
  const titles = new Map([...included].map(([workId, contribution]) => [workId, contribution.content?.title ?? ""]));
  const remarks = await commentsOn(
    submitted.revisionId,
    ...(submitted.earlierReview ? [submitted.earlierReview.revisionId] : []),
  );
  const versions = await exercisesToReview(actor, before ? [content, before] : [content], submitted.own);
  return {
    ...submitted,
    earlierReason: submitted.earlierReview?.reason ?? null,
    earlierReview: undefined,
    work: { kind: submitted.work.kind, language: submitted.work.language },
    title: content.title,
    cautionLevel: content.cautionLevel,
    rendered: renderContent(content, { texts, headingLevel: 4 }),
    sessions: content.sessions === null ? null : renderSessions(content, included, texts),
    exercises: await exercisesOf(actor, content),
    made: versions.map((version) => madeExercise(version, context.i18n)),
    changes:
      before === null
        ? null
        : changesOf(before, content, titles, exerciseTexts(versions, serverI18n(submitted.work.language as Language))),
    comments: remarks.map((remark) => ({ ...remark, hash: readPlace(remark, content, titles) })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Review() {
  const page = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("authoring");
  const foreign = page.work.language === i18n.language ? undefined : page.work.language;
  return (
    <>
      <PageHeader
        title={<span id="title">{page.title}</span>}
        lang={foreign}
        above={
          <>
            {t("review.title")} · {t("review.by", { by: page.submission.by })} ·{" "}
            <Moment at={page.submission.at} as="dateAndTime" />
          </>
        }
      />
      {page.own ? (
        <div className="mb-6">
          <Notice title={t("review.own")} />
        </div>
      ) : null}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-10">
          {page.earlierReason !== null ? (
            <Notice title={t("review.earlier")}>
              <p className="whitespace-pre-line">{page.earlierReason}</p>
            </Notice>
          ) : null}
          <section aria-labelledby="changes">
            <h2 id="changes" className="mb-4 text-title">
              {t("review.changes")}
            </h2>
            {page.changes === null ? (
              <p>{t("review.noBefore")}</p>
            ) : (
              <ContentComparison {...page.changes} lang={foreign} />
            )}
          </section>
          <section aria-labelledby="whole" className="border-t border-line pt-8">
            <h2 id="whole" className="mb-6 text-title">
              {t("review.whole")}
            </h2>
            <ContentReading
              content={page.rendered}
              cautionLevel={page.cautionLevel}
              level={3}
              anchored
              crisis={null}
              lang={foreign}
              exercise={(id) => (
                <ExerciseMade
                  lang={foreign}
                  made={page.made.find((exercise) => exercise.id === id)}
                  exercise={page.exercises.find((exercise) => exercise.id === id)}
                />
              )}
            >
              {page.sessions === null ? null : <ModuleSessions sessions={page.sessions} lang={foreign} />}
            </ContentReading>
            <div className="mt-8">
              <SourceList sources={page.rendered.sources} level={3} lang={foreign} />
            </div>
          </section>
        </div>
        <aside aria-label={t("review.decide")} className="flex flex-col gap-8">
          <StatementList submission={page.submission} />
          <section aria-labelledby="remarks">
            <h2 id="remarks" className="mb-3 text-lead">
              {t("review.remarks")}
            </h2>
            <Remarks
              lang={foreign}
              remarks={page.comments}
              placeOf={(remark) => page.comments.find(({ id }) => id === remark.id)!}
            />
            {page.state === "submitted" ? (
              <div className="mt-4">
                <RemarkForm
                  revisionId={page.revisionId}
                  submissionId={page.submission.id}
                  module={page.work.kind === "module"}
                  placed={page.comments.length}
                />
              </div>
            ) : null}
          </section>
          <ReviewDecision
            revisionId={page.revisionId}
            decidable={page.decidable}
            submissionId={page.submission.id}
            state={page.state}
            newerId={page.newerId}
          />
        </aside>
      </div>
    </>
  );
}
