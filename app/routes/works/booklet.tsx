import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { includedContributions } from "#app/authoring/moduleReading.server.ts";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { noteReading } from "#app/authoring/reading.server.ts";
import { ContentReading } from "#app/authoring/ui/reading/contentReading.tsx";
import { SessionHead } from "#app/authoring/ui/reading/moduleSessions.tsx";
import { PublicationNotices } from "#app/authoring/ui/reading/publicationNotices.tsx";
import { RichText } from "#app/authoring/ui/reading/richText.tsx";
import { SourceList } from "#app/authoring/ui/reading/workFacts.tsx";
import { CrisisRoute } from "#app/authoring/ui/reading/crisisRoute.tsx";
import { found } from "#app/platform/found.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { ExercisePrint } from "../exercises/exercisePrint.tsx";
import { pageFor } from "../signedIn.server.ts";
import { exercisesOf, readerView, renderingTexts } from "./loading.server.ts";
import { renderIncluded, renderSessions } from "./sessions.server.ts";

export const loader = pageFor(async (actor, { params, request, context }: LoaderFunctionArgs) => {
  const work = found(await publishedWork(actor, "module", params["slug"]!));
  if (request.method === "GET") await noteReading(actor, "module", work.work.id, work.revisionId, "printed");
  const included = await includedContributions(actor, work.content);
  const texts = renderingTexts(context.i18n);
  const contributions = renderIncluded(work.content, included, texts);
  return {
    ...(await readerView(actor, work, context.i18n)),
    sessions: renderSessions(work.content, included, texts),
    contributions: await Promise.all(
      contributions.map(async ({ slug, content, rendered, withdrawn }) => ({
        slug,
        title: content.title,
        cautionLevel: content.cautionLevel,
        rendered,
        withdrawn,
        exercises: await exercisesOf(actor, content),
      })),
    ),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Booklet() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("authoring");
  const crisis = <CrisisRoute route={page.crisisRoute} />;
  return (
    <article lang={page.work.language} className="max-w-reading">
      <PageHeader
        title={page.title}
        above={
          <>
            {t("booklet.title")} · {t("facts.version")} {page.facts.number} · <Moment at={page.facts.publishedAt} />
          </>
        }
        actions={
          <Button type="button" kind="primary" onClick={() => window.print()}>
            <Printer aria-hidden /> {t("booklet.print")}
          </Button>
        }
      />
      <PublicationNotices unconfirmed={page.unconfirmed} withdrawal={page.withdrawal} />
      <ContentReading content={page.rendered} cautionLevel={page.cautionLevel} crisis={crisis} exercise={() => null} />
      <ol className="mt-10 flex flex-col gap-8">
        {page.sessions.map((session, index) => (
          <li key={session.id} className="border-t border-line pt-4">
            <SessionHead session={session} number={index + 1} />
            <ul className="mt-3 flex flex-col gap-2">
              {session.items.map((item, position) => (
                <li key={position}>
                  {item.kind === "text" ? <RichText html={item.html} /> : null}
                  {item.kind === "missing" ? t("module.missing") : null}
                  {item.kind === "contribution" ? <a href={`#${item.slug}`}>{item.title}</a> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {page.contributions.map((contribution) => (
        <section key={contribution.slug} id={contribution.slug} className="mt-12 break-before-page">
          <h2 className="mb-6 text-title">{contribution.title}</h2>
          <PublicationNotices unconfirmed={false} withdrawal={contribution.withdrawn} />
          <ContentReading
            content={contribution.rendered}
            cautionLevel={contribution.cautionLevel}
            level={3}
            crisis={crisis}
            exercise={(id) => (
              <ExercisePrint exercise={contribution.exercises.find((exercise) => exercise.id === id)} />
            )}
          />
          <SourceList sources={contribution.rendered.sources} level={3} />
        </section>
      ))}
    </article>
  );
}
