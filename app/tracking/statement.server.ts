import { v5 } from "uuid";
import type { EventName, HappenedEvent } from "#app/events/catalogue.ts";
import { dayOf, firstMomentOf } from "#app/platform/calendar.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import type { Agent } from "#app/xapi/data/agent.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { applicationAgent, findLearner, personAgent } from "./agent.server.ts";
import type { Builder, Said } from "./builder.ts";
import { profileActivity } from "./profile/category.ts";
import { platform } from "./profile/rule.ts";
import { statementTable } from "./statementTable.server.ts";
import { verbNamed } from "./words.server.ts";

const eventNamespace = "5e9d1a0c-6f4b-4e57-9a0e-0d4f2c1b7a63";

type Told = Statement & { id: string };

/** The id of the statement that an event becomes: always the same, so that a delivery can be repeated. */
export function statementId(eventId: string, index = 0): string {
  return v5(index === 0 ? eventId : `${eventId} ${index}`, eventNamespace);
}

/** The statements that an event becomes; none for one that says nothing in xAPI. */
export async function statementsFor<Name extends EventName>(event: HappenedEvent<Name>): Promise<Told[]> {
  const builder = statementTable[event.name] as Builder<Name> | null;
  if (builder === null) return [];
  const base = await identifierBase();
  const told: Told[] = [];
  for (const [index, said] of [(await builder(event, base)) ?? []].flat().entries()) {
    const frame = said.nobody ? nobodys(event, base) : await someones(event, said, base);
    if (frame === null) continue;
    const { actor, language, timestamp } = frame;
    const { contextActivities, ...context } = said.context ?? {};
    told.push({
      id: statementId(event.id, index),
      actor,
      verb: verbNamed(said.verb, base),
      object: said.object,
      ...(said.result && { result: said.result }),
      context: {
        platform,
        ...(language && { language }),
        ...context,
        contextActivities: { ...contextActivities, category: [profileActivity(base)] },
      },
      timestamp: timestamp.toISOString(),
    });
  }
  return told;
}

interface Frame {
  actor: Agent;
  language?: string;
  timestamp: Date;
}

async function someones(
  { organisationId, actorId, at }: HappenedEvent,
  said: Said,
  base: string,
): Promise<Frame | null> {
  const person = await findLearner(organisationId, said.personId ?? actorId, at);
  if (person === null) return null;
  const timestamp = new Date(at.getTime() + (said.later ?? 0));
  return { actor: personAgent(base, person), language: person.language, timestamp };
}

/** Only the day is told: the moment would be next to what someone did before and after. */
function nobodys({ at }: HappenedEvent, base: string): Frame {
  return { actor: applicationAgent(base), timestamp: firstMomentOf(dayOf(at)) };
}
