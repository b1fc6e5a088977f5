import { stillSignedIn } from "#app/people/session.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { Refusal } from "#app/platform/refusal.ts";

/** The actor as she stands now, for what goes on for a long time; a refusal once her session has ended. */
export async function standingActor(actor: Actor): Promise<Actor> {
  // Work that nobody signed in for has no session to end.
  if (actor.sessionId === null) return actor;
  const now = await stillSignedIn(actor);
  if (now === null) throw new Refusal("forbidden", "forbidden");
  return now;
}
