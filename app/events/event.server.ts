import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { queueJob, untilItSucceeds } from "#app/platform/jobs.server.ts";
import type { EventCatalogue, EventName, HappenedEvent } from "./catalogue.ts";

/** Writes what happened and queues its delivery to the followers, in the transaction of the change. */
export async function record<Name extends EventName>(
  tx: Transaction,
  actor: Actor,
  name: Name,
  payload: EventCatalogue[Name],
): Promise<void> {
  const event = await tx.event.create({
    data: { organisationId: actor.organisationId, actorId: actor.personId, name, payload: { ...payload } },
    select: { id: true },
  });
  await queueJob(tx, "deliver", { eventId: event.id }, { maxAttempts: untilItSucceeds });
}

/** The event with this id as followers receive it, or null. */
export async function findEvent(id: string): Promise<HappenedEvent | null> {
  const row = await database().event.findUnique({ where: { id } });
  return row as HappenedEvent | null;
}
