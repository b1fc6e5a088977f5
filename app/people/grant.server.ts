import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { firstMomentOf, momentAfter } from "#app/platform/calendar.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { GrantInput } from "./grant.ts";
import { mayAdminister } from "./policy.ts";

/** Gives a person a role, or the lead of a team, for the days between two dates or until it is ended. Null: no such person. */
export async function giveGrant(actor: Actor, personId: string, input: GrantInput): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { organisationId } = actor;
    const { role, from, until } = input;
    const teamId = role === "lead" ? (input.teamId ?? null) : null;
    const person = await tx.person.findFirst({ where: { id: personId, organisationId, service: null } });
    if (person === null) return null;
    if (
      role === "lead" &&
      (teamId === null || (await tx.team.count({ where: { id: teamId, organisationId } })) === 0)
    ) {
      throw new Refusal("team.unknown");
    }
    const grant = {
      ...{ organisationId, personId, role, teamId },
      from: from === undefined ? now() : firstMomentOf(from),
      until: until === undefined ? null : momentAfter(until),
    };
    if (grant.until !== null && grant.until <= grant.from) throw new Refusal("grant.past");
    if ((await tx.grant.count({ where: overlapping(grant) })) > 0) throw new Refusal("grant.twice", "conflict");
    const { id } = await tx.grant.create({ data: { ...grant, grantedById: actor.personId } });
    await record(tx, actor, "grant.given", { grantId: id });
    return { id };
  });
}

/** Ends a grant now; one that has not begun never holds. Null: no such grant, or already over. */
export async function endGrant(actor: Actor, grantId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    await lockAdministration(tx, actor);
    const { count } = await tx.grant.updateMany({
      where: { id: grantId, organisationId: actor.organisationId, ...notOver() },
      data: { until: now() },
    });
    if (count === 0) return null;
    await keepAnAdministrator(tx, actor);
    await record(tx, actor, "grant.ended", { grantId });
    return { id: grantId };
  });
}

/** Makes changes to who administers an organisation wait for each other, so that two of them cannot remove the last. */
export async function lockAdministration(tx: Transaction, actor: Actor): Promise<void> {
  await tx.$queryRaw`select 1 from "Organisation" where "id" = ${actor.organisationId}::uuid for update`;
}

/** Refuses a change after which nobody could administer the organisation for good. */
export async function keepAnAdministrator(tx: Transaction, actor: Actor): Promise<void> {
  const remaining = await tx.grant.count({
    where: {
      organisationId: actor.organisationId,
      role: "administrator",
      from: { lte: now() },
      until: null,
      person: { deactivatedAt: null },
    },
  });
  if (remaining === 0) throw new Refusal("administrator.last", "conflict");
}

function notOver() {
  return { OR: [{ until: null }, { until: { gt: now() } }] };
}

function overlapping(grant: { personId: string; role: string; teamId: string | null; from: Date; until: Date | null }) {
  const { personId, role, teamId, from, until } = grant;
  return {
    ...{ personId, role, teamId },
    OR: [{ until: null }, { until: { gt: from } }],
    ...(until === null ? {} : { from: { lt: until } }),
  };
}
