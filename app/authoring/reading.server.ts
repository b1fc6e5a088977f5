import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { WorkKind } from "./work.ts";

/** Notes that someone read what is published; coming back within a day counts as the same reading. */
export async function noteReading(
  actor: Actor,
  kind: WorkKind,
  workId: string,
  revisionId: string,
  how: "read" | "printed" = "read",
): Promise<void> {
  const name = `${kind}.${how}` as const;
  const noted = await database().event.findFirst({
    where: {
      actorId: actor.personId,
      name,
      at: { gt: fromNow(-day) },
      payload: { path: ["revisionId"], equals: revisionId },
    },
    select: { id: true },
  });
  if (noted === null) await transaction((tx) => record(tx, actor, name, { workId, revisionId }));
}
