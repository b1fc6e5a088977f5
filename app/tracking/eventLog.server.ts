import type { EventName, HappenedEvent } from "#app/events/catalogue.ts";
import type { Actor } from "#app/platform/actor.ts";
import { firstMomentOf, momentAfter } from "#app/platform/calendar.ts";
import { database } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { permit } from "#app/platform/permit.ts";
import { termOf } from "#app/xapi/storing/term.ts";
import { subjectsOf } from "./eventSubject.server.ts";
import { mayReadRecords } from "./policy.ts";
import type { EventQuery } from "./recordQuery.ts";
import { reflectionMark } from "./reflection.server.ts";
import { statementId } from "./statement.server.ts";
import { statementTable } from "./statementTable.server.ts";

const pageSize = 50;
const eventNames = Object.keys(statementTable) as EventName[];

/** A page of what happened in the organisation, newest first: who, what, about what, and the statement it became. */
export async function readEventLog(actor: Actor, query: EventQuery) {
  permit(mayReadRecords(actor));
  const rows = await database().event.findMany({
    where: { AND: [{ organisationId: actor.organisationId }, await conditionOf(actor, query)] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const events = rows.slice(0, pageSize) as unknown as HappenedEvent[];
  const [people, subjects, told] = await Promise.all([
    namesOf(actor, events),
    subjectsOf(actor, events),
    storedStatements(actor, events),
  ]);
  const entries = events.map(({ id, name, at, actorId }) => ({
    id,
    name: name satisfies EventName,
    at,
    who: people.get(actorId) ?? null,
    about: subjects.get(id) ?? [],
    statement: told.has(statementId(id)) ? statementId(id) : null,
  }));
  return { names: eventNames, entries, next: rows.length > pageSize ? events.at(-1)!.id : null };
}

async function conditionOf(
  actor: Actor,
  { person, name, from, until, after }: EventQuery,
): Promise<Prisma.EventWhereInput> {
  const { organisationId } = actor;
  const last = after === undefined ? null : await database().event.findFirst({ where: { id: after, organisationId } });
  const people =
    person === undefined
      ? []
      : await database().person.findMany({
          where: { organisationId, name: { contains: person, mode: "insensitive" } },
          select: { id: true },
        });
  return {
    ...(person !== undefined && { actorId: { in: people.map(({ id }) => id) } }),
    ...(name !== undefined && { name }),
    at: { ...(from && { gte: firstMomentOf(from) }), ...(until && { lt: momentAfter(until) }) },
    ...(last && { OR: [{ at: { lt: last.at } }, { at: last.at, id: { lt: last.id } }] }),
  };
}

async function namesOf({ organisationId }: Actor, events: readonly HappenedEvent[]): Promise<Map<string, string>> {
  const people = await database().person.findMany({
    where: { organisationId, id: { in: events.map(({ actorId }) => actorId) } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

async function storedStatements({ organisationId }: Actor, events: readonly HappenedEvent[]): Promise<Set<string>> {
  const rows = await database().statement.findMany({
    where: {
      organisationId,
      id: { in: events.map(({ id }) => statementId(id)) },
      // Of a reflection the log says that it was done; its statement is its writer's.
      NOT: { terms: { has: termOf(organisationId, "mark", reflectionMark) } },
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
