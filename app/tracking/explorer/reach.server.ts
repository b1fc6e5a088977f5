import { ownParticipants } from "#app/courses/trainer.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { permit } from "#app/platform/permit.ts";
import { identifierOf } from "#app/xapi/data/agent.ts";
import type { Filter } from "#app/xapi/reading/filter.ts";
import { personAgent } from "../agent.server.ts";
import { mayReadOwnRecord, mayReadParticipants, mayReadRecords } from "../policy.ts";
import { ownReflectionMark, reflectionMark } from "../reflection.server.ts";

/** Whose statements are read: everyone's, those of the participants of one's own editions, or one's own. */
export type View = "organisation" | "participants" | "own";

/** A person as statements know her. */
export interface Known {
  name: string;
  identifier: string;
}

/** Which statements someone may see: one place for lists, single statements, exports and what comes in live. */
export interface Reach {
  organisationId: string;
  /** The people whose statements these are; null for everyone, also who is no person here. */
  people: readonly Known[] | null;
  /** Statements may name nobody but these; null for anybody. */
  only: ReadonlySet<string> | null;
  without: NonNullable<Filter["without"]>;
}

/** What this person may see in this way, or a refusal. Reflections are shown to nobody but their writer. */
export async function reachOf(actor: Actor, view: View): Promise<Reach> {
  const { organisationId } = actor;
  const without = { mark: reflectionMark };
  const base = await identifierBase();
  const known = (person: { name: string; accountName: string }): Known => ({
    name: person.name,
    identifier: identifierOf(personAgent(base, person))!,
  });
  if (view === "organisation") {
    permit(mayReadRecords(actor));
    return { organisationId, people: null, only: null, without };
  }
  if (view === "participants") {
    permit(mayReadParticipants(actor));
    const people = (await ownParticipants(actor)).map(known);
    return { organisationId, people, only: new Set(people.map(({ identifier }) => identifier)), without };
  }
  permit(mayReadOwnRecord(actor));
  const person = await database().person.findFirst({
    where: { organisationId, id: actor.personId },
    select: { name: true, accountName: true },
  });
  const people = person === null ? [] : [known(person)];
  const unless = ownReflectionMark(people[0]?.identifier ?? "");
  return { organisationId, people, only: null, without: { ...without, unless } };
}
