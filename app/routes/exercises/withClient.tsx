import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { referencesOf } from "#app/documents/references.ts";
import { learnerExercise } from "#app/exercises/exerciseVersion.server.ts";
import { WithClient } from "#app/exercises/with-client/withClient.tsx";
import { found } from "#app/platform/found.ts";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { identifier } from "../identifier.ts";
import { pageFor } from "../signedIn.server.ts";
import { cautionView } from "../works/loading.server.ts";
import { ExerciseCaution } from "./exerciseCaution.tsx";

export const loader = pageFor(async (actor, { params, context }) => {
  const id = identifier(params["exerciseVersionId"]);
  const published = found(await publishedWork(actor, "contribution", params["slug"] ?? ""));
  const { title, document } = published.content;
  const exercise = await learnerExercise(actor, id, () => referencesOf(document).exerciseVersionIds.includes(id));
  return {
    exercise: found(exercise?.forClients ? exercise : null),
    caution: await cautionView(actor, published, context.i18n),
    contribution: { slug: published.work.slug, title, language: published.work.language },
  };
});

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.exercise.definition.title ?? ""} · Kennismap` },
];

export default function WithClientPage() {
  const { exercise, contribution, caution } = useLoaderData<typeof loader>();
  const { t } = useTranslation("exercises");
  return (
    <>
      <PageHeader
        lang={contribution.language}
        title={exercise.definition.title}
        above={
          <>
            {t("withClient.title")} ·{" "}
            <Link to={`/contributions/${contribution.slug}`} prefetch="none" lang={contribution.language}>
              {contribution.title}
            </Link>
          </>
        }
        intro={<span lang={contribution.language}>{exercise.definition.instruction}</span>}
      />
      <ExerciseCaution caution={caution} />
      <WithClient exercise={exercise} lang={contribution.language} />
    </>
  );
}
