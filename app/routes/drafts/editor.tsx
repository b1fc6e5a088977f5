import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { commentsOn } from "#app/authoring/comment.server.ts";
import { readDraft } from "#app/authoring/draft.server.ts";
import { includedContributions } from "#app/authoring/moduleReading.server.ts";
import { DraftEditor } from "#app/authoring/ui/draftEditor.tsx";
import { DraftFrozen } from "#app/authoring/ui/draftFrozen.tsx";
import { found } from "#app/platform/found.ts";
import { settings } from "#app/platform/settings.server.ts";
import { ExerciseSlot } from "../exercises/exerciseSlot.tsx";
import { exercisesOf } from "../works/loading.server.ts";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { params }) => {
  const draft = found(await readDraft(actor, params["revisionId"]!));
  const included = await includedContributions(actor, draft.content);
  return {
    ...draft,
    personId: actor.personId,
    open: draft.state === "draft" || draft.state === "returned",
    exercises: await exercisesOf(actor, draft.content),
    comments: await commentsOn(draft.revisionId),
    contributions: [...included].map(([workId, { content, withdrawn }]) => ({
      workId,
      title: content?.title ?? "",
      withdrawn: withdrawn !== null,
    })),
    limits: settings().limits,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.content.title ?? ""} · Kennismap` }];

export default function Draft() {
  const draft = useLoaderData<typeof loader>();
  if (!draft.open) return <DraftFrozen draft={draft} />;
  return <DraftEditor key={draft.revisionId} draft={draft} exerciseSlot={ExerciseSlot} />;
}
