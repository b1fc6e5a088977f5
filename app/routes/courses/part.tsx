import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { RichText } from "#app/authoring/ui/reading/richText.tsx";
import { openPart } from "#app/courses/part.server.ts";
import { partPage } from "#app/courses/partPage.server.ts";
import { PartEnding, PartNeighbours } from "#app/courses/ui/partEnding.tsx";
import { PartHeader } from "#app/courses/ui/partHeader.tsx";
import { renderDocument } from "#app/documents/rendering.ts";
import { ExercisePlayer } from "#app/exercises/ui/exercisePlayer.tsx";
import { Link } from "#app/ui/link.tsx";
import { useRevalidator } from "#app/ui/location.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../pageTitle.ts";
import { isPrefetch } from "../prefetch.ts";
import { pageFor } from "../signedIn.server.ts";
import { renderingTexts } from "../works/loading.server.ts";
import { Answered } from "./answered.tsx";
import { partReading } from "./partReading.server.ts";
import { PartReading } from "./partReading.tsx";

export const loader = pageFor(async (actor, { request, params, context }) => {
  const { slug = "", part: partSlug = "" } = params;
  const visits = !isPrefetch(request);
  let page = await partPage(actor, slug, partSlug);
  if (page !== null && visits && !page.known) {
    await openPart(actor, slug, partSlug);
    page = await partPage(actor, slug, partSlug);
  }
  if (page === null) throw redirect(`/courses/${encodeURIComponent(slug)}`);
  const { part, text, contribution } = page;
  return {
    ...page,
    pageTitle: part.title,
    text: text && renderDocument(text, { texts: renderingTexts(context.i18n), headingLevel: 2 }),
    reading:
      part.kind === "read" && contribution !== null
        ? await partReading(actor, contribution.slug, { i18n: context.i18n, visits })
        : null,
  };
});

export const meta = pageTitle;

export default function Part() {
  const { t } = useTranslation("courses");
  const page = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const { course, part, text, contribution, reading, exercise, standing } = page;
  return (
    <article>
      <Answered />
      <PartHeader page={page} />
      {text ? <RichText lang={course.language} html={text} /> : null}
      {contribution && part.kind !== "read" ? (
        <p className="my-4">
          {t("part.background")}:{" "}
          <Link to={`/contributions/${contribution.slug}`} prefetch="none" lang={contribution.language}>
            {contribution.title}
          </Link>
        </p>
      ) : null}
      {reading ? <PartReading reading={reading} /> : null}
      {part.kind === "read" && reading === null ? <Notice title={t("part.gone")} /> : null}
      {exercise && standing ? (
        <ExercisePlayer
          key={part.id}
          exercise={exercise}
          lang={course.language}
          standing={standing}
          address={`/courses/${course.slug}/parts/${part.slug}/attempt`}
          onFinished={revalidate}
        />
      ) : null}
      <PartEnding page={page} />
      <PartNeighbours page={page} />
    </article>
  );
}
