import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { coWritersOf } from "#app/authoring/coWriter.server.ts";
import { commentsOn } from "#app/authoring/comment.server.ts";
import { readDraft } from "#app/authoring/draft.server.ts";
import { includedContributions } from "#app/authoring/moduleReading.server.ts";
import { mayInviteCoWriter } from "#app/authoring/policy.ts";
import { DraftEditor } from "#app/authoring/ui/drafting/draftEditor.tsx";
import { DraftFrozen } from "#app/authoring/ui/drafting/draftFrozen.tsx";
import type { FileKind } from "#app/files/file.ts";
import { found } from "#app/platform/found.ts";
import { settings } from "#app/platform/settings.server.ts";
import { useExerciseTools } from "../exercises/exerciseTools.tsx";
import { identifier } from "../identifier.ts";
import { pageFor } from "../signedIn.server.ts";
import { exercisesOf } from "../works/loading.server.ts";
import { uploadFile } from "./upload.ts";

export const loader = pageFor(async (actor, { params }) => {
  const draft = found(await readDraft(actor, identifier(params["revisionId"])));
  const included = await includedContributions(actor, draft.content);
  return {
    ...draft,
    personId: actor.personId,
    largestFiles: settings().limits,
    open: draft.state === "draft" || draft.state === "returned",
    exercises: await exercisesOf(actor, draft.content),
    comments: await commentsOn(draft.revisionId, ...(draft.returned ? [draft.returned.revisionId] : [])),
    contributions: [...included].map(([workId, { content, withdrawn }]) => ({
      workId,
      title: content?.title ?? "",
      withdrawn: withdrawn !== null,
    })),
    writers: {
      names: await coWritersOf(actor, draft.work.id),
      mine: mayInviteCoWriter(actor, draft.work.facts),
    },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.content.title ?? ""} · Kennismap` }];

// What is being written lives in the browser; loading again would only ask for what it already has.
export const shouldRevalidate = ({ formAction }: { formAction?: string }) => formAction !== undefined;

export default function Draft() {
  const draft = useLoaderData<typeof loader>();
  const { t } = useTranslation("refusal");
  const { tools, dialog } = useExerciseTools(draft.exercises);
  const upload = useCallback(
    (file: File, kind: FileKind) =>
      uploadFile(file, kind, draft.largestFiles[kind], (code, details) =>
        (t as unknown as (keys: string[], details: object) => string)([code, "unexpected"], details),
      ),
    [t, draft.largestFiles],
  );
  if (!draft.open) return <DraftFrozen draft={draft} />;
  return (
    <>
      <DraftEditor key={draft.revisionId} draft={draft} exercises={tools} upload={upload} />
      {dialog}
    </>
  );
}
