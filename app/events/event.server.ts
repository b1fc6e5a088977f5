import { v7 } from "uuid";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { untilItSucceeds } from "#app/platform/jobs.server.ts";
import type { EventCatalogue, EventName, HappenedEvent } from "./catalogue.ts";

/**
 * Writes what happened and queues its delivery to the followers, in the transaction of the change. It is one question to
 * the database, so that what only records (a search) needs no transaction around it.
 */
export async function record<Name extends EventName>(
  tx: Transaction,
  { organisationId, personId }: Actor,
  name: Name,
  payload: EventCatalogue[Name],
): Promise<void> {
  await tx.$executeRaw`
    with happened as (
      insert into "Event" (id, "organisationId", "actorId", name, payload, at)
      values (${v7()}::uuid, ${organisationId}::uuid, ${personId}::uuid, ${name}, ${JSON.stringify(payload)}::jsonb,
        ${now()})
      returning id
    )
    select graphile_worker.add_job(
      'deliver', json_build_object('eventId', id), max_attempts => ${untilItSucceeds}::int) from happened`;
}

/** The event with this id as followers receive it, or null. */
export async function findEvent(id: string): Promise<HappenedEvent | null> {
  const row = await database().event.findUnique({ where: { id } });
  return row as HappenedEvent | null;
}
