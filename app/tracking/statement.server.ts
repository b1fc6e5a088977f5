import { v5 } from "uuid";
import type { EventName, HappenedEvent } from "#app/events/catalogue.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { findLearner, personAgent } from "./agent.server.ts";
import type { Builder } from "./builder.ts";
import { statementTable } from "./statementTable.server.ts";
import { verbNamed } from "./words.server.ts";

const eventNamespace = "5e9d1a0c-6f4b-4e57-9a0e-0d4f2c1b7a63";

/** The id of the statement that an event becomes: always the same, so that a delivery can be repeated. */
export function statementId(eventId: string): string {
  return v5(eventId, eventNamespace);
}

/** The statement that an event becomes, or null for one that says nothing in xAPI. */
export async function statementFor<Name extends EventName>(
  event: HappenedEvent<Name>,
): Promise<(Statement & { id: string }) | null> {
  const builder = statementTable[event.name] as Builder<Name> | null;
  if (builder === null) return null;
  const base = await identifierBase();
  const said = await builder(event, base);
  const person = said && (await findLearner(event.organisationId, said.personId ?? event.actorId));
  if (said === null || person === null) return null;
  return {
    id: statementId(event.id),
    actor: personAgent(base, person),
    verb: verbNamed(said.verb),
    object: said.object,
    ...(said.result && { result: said.result }),
    context: { platform: "Kennismap", language: person.language, ...said.context },
    timestamp: event.at.toISOString(),
  };
}
