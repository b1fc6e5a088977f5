import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { ownStanding } from "#app/exercises/standing.server.ts";
import { ExercisePlayer } from "#app/exercises/ui/exercisePlayer.tsx";
import { found } from "#app/platform/found.ts";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageFor } from "../signedIn.server.ts";
import { ExerciseCaution } from "../exercises/exerciseCaution.tsx";
import { cautionView, exercisesOf } from "./loading.server.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const published = found(await publishedWork(actor, "contribution", params["slug"]!));
  const { work, content } = published;
  const exercises = await exercisesOf(actor, content);
  const exercise = found(exercises.find(({ id }) => id === params["exerciseVersionId"]));
  return {
    work: { slug: work.slug, language: work.language },
    title: content.title,
    exercise,
    caution: await cautionView(actor, published, context.i18n),
    standing: found(await ownStanding(actor, exercise.id)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.exercise.definition.title ?? ""} · Kennismap` },
];

export default function Exercise() {
  const { work, title, exercise, standing, caution } = useLoaderData<typeof loader>();
  const path = `/contributions/${work.slug}`;
  return (
    <div className={exercise.summary.wide ? "" : "max-w-reading"}>
      <PageHeader
        lang={work.language}
        title={exercise.definition.title}
        above={
          <Link to={path} prefetch="none" lang={work.language}>
            {title}
          </Link>
        }
      />
      <div className="max-w-reading">
        <ExerciseCaution caution={caution} />
      </div>
      <ExercisePlayer
        exercise={exercise}
        standing={standing}
        heading={null}
        lang={work.language}
        withClientAddress={exercise.forClients ? `${path}/exercises/${exercise.id}/with-client` : undefined}
      />
    </div>
  );
}
