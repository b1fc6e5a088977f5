import { randomUUID } from "node:crypto";
import type { EventCatalogue, EventName, HappenedEvent } from "#app/events/catalogue.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";

/** An event as a follower receives it, by an actor of the test. */
export function happening<Name extends EventName>(
  actor: Actor,
  name: Name,
  payload: EventCatalogue[Name],
): HappenedEvent<Name> {
  return { id: randomUUID(), organisationId: actor.organisationId, actorId: actor.personId, name, payload, at: now() };
}
