import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { coveredElements, includedContributions } from "#app/authoring/moduleReading.server.ts";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { noteReading } from "#app/authoring/reading.server.ts";
import { ContentReading } from "#app/authoring/ui/contentReading.tsx";
import { ElementTag } from "#app/authoring/ui/elementMark.tsx";
import { ModuleSessions } from "#app/authoring/ui/moduleSessions.tsx";
import { PublicationNotices } from "#app/authoring/ui/publicationNotices.tsx";
import { WorkActions } from "#app/authoring/ui/workActions.tsx";
import { SourceList, WorkFacts } from "#app/authoring/ui/workFacts.tsx";
import { CrisisRoute } from "#app/authoring/ui/crisisRoute.tsx";
import { found } from "#app/platform/found.ts";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { Tag, TagList } from "#app/ui/tag.tsx";
import { pageFor } from "../signedIn.server.ts";
import { readerView, renderingTexts } from "./loading.server.ts";
import { renderSessions } from "./sessions.server.ts";

export const loader = pageFor(async (actor, { params, request, context }: LoaderFunctionArgs) => {
  const work = found(await publishedWork(actor, "module", params["slug"]!));
  const [view, included] = await Promise.all([
    readerView(actor, work, context.i18n),
    includedContributions(actor, work.content),
    request.method === "GET" && noteReading(actor, "module", work.work.id, work.revisionId),
  ]);
  return {
    ...view,
    elements: coveredElements(included.values()),
    sessions: renderSessions(work.content, included, renderingTexts(context.i18n)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Module() {
  const page = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("authoring");
  const foreign = page.work.language === i18n.language ? undefined : page.work.language;
  return (
    <article>
      <PageHeader
        title={page.title}
        lang={foreign}
        above={t("kind.module")}
        actions={<WorkActions work={page.work} can={page.can} />}
      />
      <PublicationNotices unconfirmed={page.unconfirmed} withdrawal={page.withdrawal} />
      <section aria-label={t("module.covers")} className="mb-8 flex flex-wrap items-center gap-3">
        <span className="text-small text-muted">{t("module.covers")}</span>
        <TagList>
          {page.elements.map((element) => (
            <ElementTag key={element} element={element} />
          ))}
          <Tag>{t("module.sessions", { count: page.sessions.length })}</Tag>
        </TagList>
      </section>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,var(--container-reading))_16rem] lg:justify-between">
        <div lang={foreign} className="flex min-w-0 flex-col gap-8">
          <ContentReading
            content={page.rendered}
            cautionLevel={page.cautionLevel}
            crisis={<CrisisRoute route={page.crisisRoute} />}
            exercise={() => null}
          >
            <ModuleSessions sessions={page.sessions} />
          </ContentReading>
          <SourceList sources={page.rendered.sources} />
        </div>
        <aside aria-label={t("facts.title")}>
          <WorkFacts facts={page.facts} />
        </aside>
      </div>
    </article>
  );
}
