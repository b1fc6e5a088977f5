import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { holding } from "./grant.ts";
import { mayAdminister, maySeeTeam } from "./policy.ts";
import type { TeamInput } from "./team.ts";

/** Founds a team. Names are unique in an organisation. */
export async function foundTeam(actor: Actor, input: TeamInput): Promise<{ id: string }> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    await refuseTakenName(tx, actor, input.name);
    const { id } = await tx.team.create({ data: { organisationId: actor.organisationId, name: input.name } });
    await record(tx, actor, "team.founded", { teamId: id });
    return { id };
  });
}

/** Gives a team another name. Null: no such team. */
export async function renameTeam(actor: Actor, teamId: string, input: TeamInput): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    await refuseTakenName(tx, actor, input.name, teamId);
    const { count } = await tx.team.updateMany({
      where: { id: teamId, organisationId: actor.organisationId },
      data: { name: input.name },
    });
    if (count === 0) return null;
    await record(tx, actor, "team.renamed", { teamId });
    return { id: teamId };
  });
}

/** Adds a person to a team from now on. Null: no such person or team. */
export async function beginMembership(actor: Actor, teamId: string, personId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { organisationId } = actor;
    const team = await tx.team.findFirst({ where: { id: teamId, organisationId } });
    const person = await tx.person.findFirst({ where: { id: personId, organisationId, service: null } });
    if (team === null || person === null) return null;
    const member = await tx.membership.findFirst({ where: { organisationId, teamId, personId, ...holding(now()) } });
    if (member !== null) return { id: member.id };
    const { id } = await tx.membership.create({ data: { organisationId, teamId, personId } });
    await record(tx, actor, "membership.begun", { membershipId: id });
    return { id };
  });
}

/** Ends a membership now. Null: no such membership, or already over. */
export async function endMembership(actor: Actor, membershipId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId, organisationId: actor.organisationId, ...holding(now()) },
      data: { until: now() },
    });
    if (count === 0) return null;
    await record(tx, actor, "membership.ended", { membershipId });
    return { id: membershipId };
  });
}

/** The teams of the organisation with how many people they have and who leads them. */
export async function allTeams(actor: Actor) {
  permit(mayAdminister(actor));
  const rows = await database().team.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      grants: { where: { role: "lead", ...holding(now()) }, select: { person: { select: { id: true, name: true } } } },
      memberships: { where: { ...holding(now()), person: { deactivatedAt: null } }, select: { id: true } },
    },
  });
  return rows.map(({ id, name, grants, memberships }) => ({
    ...{ id, name },
    members: memberships.length,
    leads: grants.map(({ person }) => person),
  }));
}

/** One team with its members and leads of today, or null when it is not there or not yours to see. */
export async function teamOf(actor: Actor, teamId: string) {
  if (!maySeeTeam(actor, { id: teamId })) return null;
  const person = { select: { id: true, name: true, deactivatedAt: true } };
  return database().team.findFirst({
    where: { id: teamId, organisationId: actor.organisationId },
    select: {
      id: true,
      name: true,
      memberships: {
        where: { ...holding(now()), person: { deactivatedAt: null } },
        orderBy: { person: { name: "asc" } },
        select: { id: true, from: true, person },
      },
      grants: {
        where: { role: "lead", OR: [{ until: null }, { until: { gt: now() } }] },
        orderBy: { from: "asc" },
        select: { id: true, from: true, until: true, person },
      },
    },
  });
}

async function refuseTakenName(tx: Transaction, actor: Actor, name: string, exceptId?: string): Promise<void> {
  const taken = await tx.team.count({
    where: {
      organisationId: actor.organisationId,
      name: { equals: name, mode: "insensitive" },
      ...(exceptId === undefined ? {} : { NOT: { id: exceptId } }),
    },
  });
  if (taken > 0) throw new Refusal("team.taken", "conflict");
}
