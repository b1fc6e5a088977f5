import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { noteReading } from "#app/authoring/reading.server.ts";
import { ContentReading } from "#app/authoring/ui/contentReading.tsx";
import { ElementTag } from "#app/authoring/ui/elementMark.tsx";
import { PublicationNotices } from "#app/authoring/ui/publicationNotices.tsx";
import { SourceList, WorkFacts } from "#app/authoring/ui/workFacts.tsx";
import { WorkActions } from "#app/authoring/ui/workActions.tsx";
import { CrisisRoute } from "#app/authoring/ui/crisisRoute.tsx";
import { found } from "#app/platform/found.ts";
import { useDuration } from "#app/ui/duration.ts";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { Tag, TagList } from "#app/ui/tag.tsx";
import { ExerciseCard } from "../exercises/exerciseCard.tsx";
import { pageFor } from "../signedIn.server.ts";
import { readerView } from "./loading.server.ts";

export const loader = pageFor(async (actor, { params, request, context }: LoaderFunctionArgs) => {
  const work = found(await publishedWork(actor, "contribution", params["slug"]!));
  const [view] = await Promise.all([
    readerView(actor, work, context.i18n),
    request.method === "GET" && noteReading(actor, "contribution", work.work.id, work.revisionId),
  ]);
  return view;
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Contribution() {
  const page = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("authoring");
  const duration = useDuration();
  const foreign = page.work.language === i18n.language ? undefined : page.work.language;
  return (
    <article>
      <PageHeader
        title={page.title}
        lang={foreign}
        above={page.form === null ? null : t(`form.${page.form}`)}
        actions={<WorkActions work={page.work} can={page.can} />}
      />
      <PublicationNotices unconfirmed={page.unconfirmed} withdrawal={page.withdrawal} />
      <div className="mb-8">
        <TagList>
          {page.elements.map((element) => (
            <ElementTag key={element} element={element} />
          ))}
          {page.facts.minutes === null ? null : <Tag>{duration(page.facts.minutes)}</Tag>}
        </TagList>
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,var(--container-reading))_16rem] lg:justify-between">
        <div lang={foreign} className="flex min-w-0 flex-col gap-8">
          <ContentReading
            content={page.rendered}
            cautionLevel={page.cautionLevel}
            crisis={<CrisisRoute route={page.crisisRoute} />}
            exercise={(id) => (
              <ExerciseCard
                exercise={page.exercises.find((exercise) => exercise.id === id)}
                path={`/contributions/${page.work.slug}/exercises/${id}`}
              />
            )}
          />
          <SourceList sources={page.rendered.sources} />
        </div>
        <aside aria-label={t("facts.title")}>
          <WorkFacts facts={page.facts} />
        </aside>
      </div>
    </article>
  );
}
