import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openPart } from "#app/courses/part.server.ts";
import { partPage } from "#app/courses/partPage.server.ts";
import { PartEnding, PartNeighbours } from "#app/courses/ui/partEnding.tsx";
import { PartHeader } from "#app/courses/ui/partHeader.tsx";
import { Html, PartReading } from "#app/courses/ui/partReading.tsx";
import { ExercisePlayer } from "#app/exercises/ui/exercisePlayer.tsx";
import { Link } from "#app/ui/link.tsx";
import { useRevalidator } from "#app/ui/location.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../pageTitle.ts";
import { isPrefetch } from "../prefetch.ts";
import { pageFor } from "../signedIn.server.ts";
import { Answered } from "./answered.tsx";

export const loader = pageFor(async (actor, { request, params, context }) => {
  const { slug = "", part: partSlug = "" } = params;
  if (!isPrefetch(request)) await openPart(actor, slug, partSlug);
  const page = await partPage(actor, slug, partSlug, context.i18n);
  if (page === null) throw redirect(`/courses/${encodeURIComponent(slug)}`);
  return { ...page, pageTitle: page.part.title };
});

export const meta = pageTitle;

export default function Part() {
  const { t } = useTranslation("courses");
  const page = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const { course, part, text, background, reading, exercise, standing } = page;
  return (
    <article>
      <Answered />
      <PartHeader page={page} />
      {text ? <Html html={text} language={course.language} /> : null}
      {background ? (
        <p className="my-4">
          {t("part.background")}:{" "}
          <Link to={`/contributions/${background.slug}`} lang={background.language}>
            {background.title}
          </Link>
        </p>
      ) : null}
      {reading ? <PartReading reading={reading} /> : null}
      {part.kind === "read" && reading === null ? <Notice title={t("part.gone")} /> : null}
      {exercise && standing ? (
        <ExercisePlayer
          key={part.id}
          exercise={exercise}
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
