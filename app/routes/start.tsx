import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { myWork } from "#app/authoring/myWork.server.ts";
import { isReviewer } from "#app/authoring/policy.ts";
import { newestWorks } from "#app/authoring/publication.server.ts";
import { reviewQueue } from "#app/authoring/review.server.ts";
import { BeginButtons } from "#app/authoring/ui/drafting/beginButtons.tsx";
import { workPath } from "#app/authoring/work.ts";
import { WorkState } from "#app/authoring/ui/workState.tsx";
import { nextForLearner } from "#app/courses/nextForLearner.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { ProgressBar } from "#app/ui/progressBar.tsx";
import { pageFor } from "./signedIn.server.ts";

export const loader = pageFor(async (actor, { context }: LoaderFunctionArgs) => {
  const [learning, works, waiting, newest] = await Promise.all([
    nextForLearner(actor),
    myWork(actor),
    isReviewer(actor) ? reviewQueue(actor) : [],
    newestWorks(actor),
  ]);
  return {
    firstName: actor.name.split(" ")[0] ?? "",
    title: context.i18n.t("start:title"),
    learning,
    busyWith: works.filter(({ state }) => state === "draft" || state === "returned").slice(0, 4),
    waiting: waiting.filter(({ own }) => !own),
    newest,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Start() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("start");
  return (
    <>
      <PageHeader title={t("welcome", { name: page.firstName })} intro={t("intro")} />
      <NowToDo page={page} />
      <div className="mt-10 grid gap-10 md:grid-cols-2">
        <section aria-labelledby="busy">
          <h2 id="busy" className="mb-3 text-title">
            {t("busy.title")}
          </h2>
          {page.busyWith.length === 0 ? <p className="mb-4 text-muted">{t("busy.empty")}</p> : null}
          <ul className="mb-4">
            {page.busyWith.map((work) => (
              <li
                key={work.workId}
                className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-3"
              >
                <Link to={`/drafts/${work.revisionId}`} prefetch="none">
                  {work.title.trim() === "" ? t("untitled") : work.title}
                </Link>
                <WorkState state={work.state} />
              </li>
            ))}
          </ul>
          <BeginButtons quiet />
        </section>
        <section aria-labelledby="new">
          <h2 id="new" className="mb-3 text-title">
            {t("newest.title")}
          </h2>
          <ul>
            {page.newest.map((work) => (
              <li key={work.workId} className="border-b border-line py-3">
                <Link to={workPath(work)} prefetch="none" lang={work.language}>
                  {work.title}
                </Link>
                <p className="text-small text-muted">
                  <Moment at={work.publishedAt} />
                </p>
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <Link to="/knowledge" prefetch="none">
              {t("newest.all")}
            </Link>
          </p>
        </section>
      </div>
    </>
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

/** The one thing to do now: what waits for a review before one's own course, then searching. */
function NowToDo({ page }: { page: Page }) {
  const { t } = useTranslation("start");
  if (page.waiting.length > 0) {
    return (
      <Card className="border-primary">
        <h2 className="text-title">{t("review.title", { count: page.waiting.length })}</h2>
        <p className="mt-1 mb-4">{t("review.oldest", { title: page.waiting[0]!.title, by: page.waiting[0]!.by })}</p>
        <ButtonLink kind="primary" to="/reviews" prefetch="none">
          {t("review.go")}
        </ButtonLink>
      </Card>
    );
  }
  if (page.learning) {
    const { course, part, progress } = page.learning;
    return (
      <Card className="border-primary">
        <p className="text-small text-muted">{course.title}</p>
        <h2 className="text-title">{part.title}</h2>
        <div className="my-4 max-w-form">
          <ProgressBar done={progress.partsDone} total={progress.partsTotal} label={course.title} />
        </div>
        <ButtonLink kind="primary" to={`/courses/${course.slug}/parts/${part.slug}`} prefetch="none">
          {t("course.go")}
        </ButtonLink>
      </Card>
    );
  }
  return (
    <Card className="border-primary">
      <h2 className="text-title">{t("search.title")}</h2>
      <p className="mt-1 mb-4">{t("search.text")}</p>
      <ButtonLink kind="primary" to="/knowledge" prefetch="none">
        {t("search.go")}
      </ButtonLink>
    </Card>
  );
}
