import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { coveredElements, includedContributions } from "#app/authoring/moduleReading.server.ts";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { noteReading } from "#app/authoring/reading.server.ts";
import { ElementTag } from "#app/authoring/ui/elementMark.tsx";
import { ModuleSessions } from "#app/authoring/ui/reading/moduleSessions.tsx";
import { found } from "#app/platform/found.ts";
import { Tag, TagList } from "#app/ui/tag.tsx";
import { pageFor } from "../signedIn.server.ts";
import { readerView, renderingTexts } from "./loading.server.ts";
import { renderSessions } from "./sessions.server.ts";
import { WorkPage } from "./workPage.tsx";

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
  const marks = (
    <section
      aria-label={page.elements.length === 0 ? undefined : t("module.covers")}
      className="mb-8 flex flex-wrap items-center gap-3"
    >
      {page.elements.length === 0 ? null : <span className="text-small text-muted">{t("module.covers")}</span>}
      <TagList>
        {page.elements.map((element) => (
          <ElementTag key={element} element={element} />
        ))}
        <Tag>{t("module.sessions", { count: page.sessions.length })}</Tag>
      </TagList>
    </section>
  );
  return (
    <WorkPage page={page} above={t("kind.module")} marks={marks} exercise={() => null}>
      <ModuleSessions sessions={page.sessions} lang={foreign} />
    </WorkPage>
  );
}
