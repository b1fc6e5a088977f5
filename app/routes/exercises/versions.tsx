import { z } from "zod";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { transaction } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { sentJson } from "#app/platform/sentBody.server.ts";
import { jsonFor } from "../signedIn.server.ts";

const sent = z.object({ kind: z.string(), definition: z.unknown() });

export const action = jsonFor(async (actor, { request }) => {
  const parsed = sent.safeParse(await sentJson(request));
  if (!parsed.success) throw new Refusal("exercise.definition", "invalid", { problem: "JSON" });
  const { kind, definition } = parsed.data;
  return Response.json(await transaction((tx) => saveExerciseVersion(tx, actor, kind, definition)), { status: 201 });
});
