import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { day, fromNow, now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { newToken, tokenHash } from "#app/platform/token.server.ts";
import { actorOfPerson, openOrganisation } from "./actor.server.ts";
import { mailInvitation } from "./invitationMail.server.ts";
import type { AcceptanceInput, InvitationInput } from "./invitation.ts";
import { hashPassword } from "./password.server.ts";
import { mayAdminister } from "./policy.ts";
import { startSession } from "./session.server.ts";

const validFor = 14 * day;

/** Invites someone. The token is returned once, for the link; the database keeps only its hash. */
export async function invite(actor: Actor, input: InvitationInput): Promise<{ id: string; token: string }> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { organisationId } = actor;
    const { name, email, role = null, teamId = null } = input;
    if ((await tx.person.count({ where: { organisationId, email } })) > 0) {
      throw new Refusal("invitation.known", "conflict");
    }
    if (teamId !== null && (await tx.team.count({ where: { organisationId, id: teamId } })) === 0) {
      throw new Refusal("team.unknown");
    }
    await tx.invitation.updateMany({
      where: { organisationId, email, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
    });
    const token = newToken();
    const { id } = await tx.invitation.create({
      data: {
        ...{ organisationId, name, email, role, teamId, invitedById: actor.personId },
        ...{ tokenHash: tokenHash(token), expiresAt: fromNow(validFor) },
      },
    });
    await record(tx, actor, "person.invited", { invitationId: id });
    return { id, token };
  });
}

/** Mails the link of an invitation to whom it is for. */
export async function sendInvitation(actor: Actor, invitation: { id: string; token: string }): Promise<void> {
  const { name, email, expiresAt, organisation } = await database().invitation.findFirstOrThrow({
    where: { id: invitation.id, organisationId: actor.organisationId },
    include: { organisation: true },
  });
  await mailInvitation({ name, email, expiresAt }, { organisation, inviter: actor.name }, invitation.token);
}

/** Takes back an invitation that was not accepted yet: its link works no more. Null when there is none. */
export async function withdrawInvitation(actor: Actor, invitationId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, organisationId: actor.organisationId, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now() },
    });
    if (count === 0) return null;
    await record(tx, actor, "invitation.withdrawn", { invitationId });
    return { id: invitationId };
  });
}

/** The invitations that wait for an answer, or that nobody answered in time. */
export async function openInvitations(actor: Actor) {
  permit(mayAdminister(actor));
  return database().invitation.findMany({
    where: { organisationId: actor.organisationId, acceptedAt: null, withdrawnAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, name: true, email: true, role: true, createdAt: true, expiresAt: true },
  });
}

/** What someone with the link of an invitation may see of it, or null when it is unknown, used or too old. */
export async function invitationOf(token: string) {
  return database().invitation.findFirst({
    where: usable(token),
    select: { name: true, email: true, organisation: { select: { name: true, language: true } } },
  });
}

/** Accepts an invitation: the person joins, with the role and team that were meant for her, and is signed in. */
export async function acceptInvitation(
  token: string,
  input: AcceptanceInput,
  userAgent: string,
): Promise<{ token: string; actor: Actor }> {
  if ((await invitationOf(token)) === null) throw new Refusal("link.over");
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const invitation = await tx.invitation.findFirst({ where: usable(token) });
    if (invitation === null) throw new Refusal("link.over");
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, withdrawnAt: null },
      data: { acceptedAt: now() },
    });
    if (count === 0) throw new Refusal("link.over");
    const { organisationId, email, role, teamId, invitedById } = invitation;
    const person = await tx.person.create({
      data: { organisationId, email, passwordHash, name: input.name, language: input.language },
    });
    const grant =
      role === null
        ? null
        : await tx.grant.create({
            data: {
              ...{ organisationId, role, personId: person.id, grantedById: invitedById },
              teamId: role === "lead" ? teamId : null,
            },
          });
    const membership =
      teamId === null || role === "lead"
        ? null
        : await tx.membership.create({ data: { organisationId, teamId, personId: person.id } });
    const joined = await actorOfPerson(person.id, tx);
    await record(tx, joined, "person.joined", { personId: person.id });
    if (grant !== null) await record(tx, joined, "grant.given", { grantId: grant.id });
    if (membership !== null) await record(tx, joined, "membership.begun", { membershipId: membership.id });
    return startSession(tx, person.id, userAgent);
  });
}

function usable(token: string) {
  return {
    ...{ tokenHash: tokenHash(token), acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } },
    ...openOrganisation(),
  };
}
