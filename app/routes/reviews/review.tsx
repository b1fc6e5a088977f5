import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { commentsOn } from "#app/authoring/comment.server.ts";
import { changesOf } from "#app/authoring/contentChanges.ts";
import { includedContributions } from "#app/authoring/moduleReading.server.ts";
import { readPlace } from "#app/authoring/remarkPlace.ts";
import { renderContent } from "#app/authoring/renderedContent.ts";
import { readSubmission } from "#app/authoring/review.server.ts";
import { ContentComparison } from "#app/authoring/ui/contentComparison.tsx";
import { ContentReading } from "#app/authoring/ui/contentReading.tsx";
import { ModuleSessions } from "#app/authoring/ui/moduleSessions.tsx";
import { RemarkForm } from "#app/authoring/ui/remarkForm.tsx";
import { Remarks } from "#app/authoring/ui/remarks.tsx";
import { ReviewDecision } from "#app/authoring/ui/reviewDecision.tsx";
import { StatementList } from "#app/authoring/ui/statementList.tsx";
import { SourceList } from "#app/authoring/ui/workFacts.tsx";
import { found } from "#app/platform/found.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { ExercisePrint } from "../exercises/exercisePrint.tsx";
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
  return {
    ...submitted,
    earlierReason: submitted.earlierReview?.reason ?? null,
    earlierReview: undefined,
    work: { kind: submitted.work.kind, slug: submitted.work.slug },
    title: content.title,
    cautionLevel: content.cautionLevel,
    rendered: renderContent(content, { texts, headingLevel: 4 }),
    sessions: content.sessions === null ? null : renderSessions(content, included, texts),
    exercises: await exercisesOf(actor, content),
    changes: before === null ? null : changesOf(before, content, titles),
    comments: remarks.map((remark) => ({ ...remark, hash: readPlace(remark, content, titles) })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Review() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("authoring");
  return (
    <>
      <PageHeader
        title={<span id="title">{page.title}</span>}
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
            {page.changes === null ? <p>{t("review.noBefore")}</p> : <ContentComparison {...page.changes} />}
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
              exercise={(id) => <ExercisePrint exercise={page.exercises.find((exercise) => exercise.id === id)} />}
            >
              {page.sessions === null ? null : <ModuleSessions sessions={page.sessions} />}
            </ContentReading>
            <div className="mt-8">
              <SourceList sources={page.rendered.sources} level={3} />
            </div>
          </section>
        </div>
        <aside aria-label={t("review.decide")} className="flex flex-col gap-8">
          <StatementList submission={page.submission} />
          <section aria-labelledby="remarks">
            <h2 id="remarks" className="mb-3 text-lead">
              {t("review.remarks")}
            </h2>
            <Remarks remarks={page.comments} placeOf={(remark) => page.comments.find(({ id }) => id === remark.id)!} />
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
