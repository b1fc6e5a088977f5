import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { noteReading } from "#app/authoring/reading.server.ts";
import { ElementTag } from "#app/authoring/ui/elementMark.tsx";
import { found } from "#app/platform/found.ts";
import { useDuration } from "#app/ui/duration.ts";
import { Tag, TagList } from "#app/ui/tag.tsx";
import { ExerciseCard } from "../exercises/exerciseCard.tsx";
import { pageFor } from "../signedIn.server.ts";
import { readerView } from "./loading.server.ts";
import { WorkPage } from "./workPage.tsx";

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
  const { t } = useTranslation("authoring");
  const duration = useDuration();
  const marks = (
    <div className="mb-8">
      <TagList>
        {page.elements.map((element) => (
          <ElementTag key={element} element={element} />
        ))}
        {page.facts.minutes === null ? null : <Tag>{duration(page.facts.minutes)}</Tag>}
      </TagList>
    </div>
  );
  return (
    <WorkPage
      page={page}
      above={page.form === null ? null : t(`form.${page.form}`)}
      marks={marks}
      exercise={(id, lang) => (
        <ExerciseCard
          exercise={page.exercises.find((exercise) => exercise.id === id)}
          path={`/contributions/${page.work.slug}/exercises/${id}`}
          lang={lang}
        />
      )}
    />
  );
}
