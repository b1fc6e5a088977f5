import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { holding, organisationRoles } from "./grant.ts";

/** What must be read of a person to make an Actor: with the grants that hold at this moment, and no others. */
export function actorFields() {
  return {
    id: true,
    organisationId: true,
    name: true,
    language: true,
    service: true,
    grants: { where: holding(now()), select: { role: true, teamId: true } },
  } satisfies Prisma.PersonSelect;
}

/** What is read of a person for an Actor. */
export type ActorRow = Prisma.PersonGetPayload<{ select: ReturnType<typeof actorFields> }>;

/** Makes the Actor of a person whose identity is proven; no other function makes one. */
export function appoint(person: ActorRow, sessionId: string | null): Actor {
  const actor: Omit<Actor, symbol> = {
    personId: person.id,
    organisationId: person.organisationId,
    name: person.name,
    language: person.language === "en" ? "en" : "nl",
    roles: organisationRoles.filter((role) => person.grants.some((grant) => grant.role === role)),
    leads: person.grants.flatMap(({ role, teamId }) => (role === "lead" && teamId !== null ? [teamId] : [])),
    service: person.service,
    sessionId,
  };
  return Object.freeze(actor) as Actor;
}

/** The Actor of a person for work that nobody signs in for: a seed, a command, a test. */
export async function actorOfPerson(personId: string, tx: Transaction = database()): Promise<Actor> {
  return appoint(await tx.person.findUniqueOrThrow({ where: { id: personId }, select: actorFields() }), null);
}

/** The `where` of people who may come in: active human beings of an organisation that is open. */
export function mayComeIn() {
  return { deactivatedAt: null, service: null, ...openOrganisation() } satisfies Prisma.PersonWhereInput;
}

/** In live mode nobody of a demo organisation comes in, even on a data folder that was a demo. */
export function openOrganisation() {
  return settings().mode === "live" ? { organisation: { demo: false } } : {};
}
