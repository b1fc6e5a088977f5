import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { holding } from "./grant.ts";
import { keepAnAdministrator, lockAdministration } from "./grant.server.ts";
import { mayAdminister } from "./policy.ts";
import { revokeSessions } from "./session.server.ts";

/** Everyone of the organisation with the roles and teams of today, active people first. */
export async function everyone(actor: Actor) {
  permit(mayAdminister(actor));
  const rows = await database().person.findMany({
    where: { organisationId: actor.organisationId, service: null },
    orderBy: [{ deactivatedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }],
    select: {
      ...{ id: true, name: true, email: true, deactivatedAt: true },
      grants: { where: holding(now()), select: { role: true, team: { select: { name: true } } } },
      memberships: { where: holding(now()), select: { team: { select: { name: true } } } },
    },
  });
  return rows.map(({ grants, memberships, ...person }) => ({
    ...person,
    roles: grants.map(({ role, team }) => ({ role, team: team?.name ?? null })),
    teams: memberships.map(({ team }) => team.name),
  }));
}

/** One person with every grant, past and to come, and the teams of today; null when not in the organisation. */
export async function personOf(actor: Actor, personId: string) {
  permit(mayAdminister(actor));
  return database().person.findFirst({
    where: { id: personId, organisationId: actor.organisationId, service: null },
    select: {
      ...{ id: true, name: true, email: true, deactivatedAt: true, createdAt: true },
      grants: {
        orderBy: { from: "desc" },
        select: { id: true, role: true, from: true, until: true, team: { select: { id: true, name: true } } },
      },
      memberships: {
        where: holding(now()),
        select: { id: true, from: true, team: { select: { id: true, name: true } } },
      },
    },
  });
}

/** Gives a person another address to sign in with. Null: no such person. */
export async function changeEmail(actor: Actor, personId: string, email: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { organisationId } = actor;
    const known = await tx.person.count({ where: { organisationId, email, NOT: { id: personId } } });
    if (known > 0) throw new Refusal("invitation.known", "conflict");
    const { count } = await tx.person.updateMany({
      where: { id: personId, organisationId, service: null },
      data: { email },
    });
    if (count === 0) return null;
    await tx.passwordReset.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now() } });
    await record(tx, actor, "person.changed", { personId });
    return { id: personId };
  });
}

/** Takes a person out: she cannot sign in and is signed out at once; what she made stays. Null: no such person. */
export async function deactivate(actor: Actor, personId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    await lockAdministration(tx, actor);
    const { count } = await tx.person.updateMany({
      where: { id: personId, organisationId: actor.organisationId, service: null, deactivatedAt: null },
      data: { deactivatedAt: now() },
    });
    if (count === 0) return null;
    await keepAnAdministrator(tx, actor);
    await revokeSessions(tx, actor, personId);
    await record(tx, actor, "person.deactivated", { personId });
    return { id: personId };
  });
}

/** Lets a person in again, with the grants that still hold. Null: no such person. */
export async function reactivate(actor: Actor, personId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { count } = await tx.person.updateMany({
      where: { id: personId, organisationId: actor.organisationId, service: null, NOT: { deactivatedAt: null } },
      data: { deactivatedAt: null },
    });
    if (count === 0) return null;
    await record(tx, actor, "person.reactivated", { personId });
    return { id: personId };
  });
}
