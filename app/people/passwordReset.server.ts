import { record } from "#app/events/event.server.ts";
import { fromNow, hour, minute, now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { queueJob } from "#app/platform/jobs.server.ts";
import { networkOf, withinLimit } from "#app/platform/rateLimit.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { newToken, tokenHash } from "#app/platform/token.server.ts";
import { actorFields, appoint, mayComeIn } from "./actor.server.ts";
import { hashPassword } from "./password.server.ts";
import { mailPasswordReset } from "./passwordMail.server.ts";
import { revokeSessions } from "./session.server.ts";

const perNetwork = { name: "reset.network", hits: 30, milliseconds: hour };
const perAddress = { name: "reset.address", hits: 3, milliseconds: 15 * minute };
const validFor = hour;

/**
 * Asks for a mail with a link to choose a new password. What happens here is the same for every address: whether it
 * belongs to anyone is looked up later, by the job that sends the mail.
 */
export async function askPasswordReset(email: string, address: string): Promise<void> {
  if (!(await withinLimit(perNetwork, networkOf(address)))) throw new Refusal("signIn.limited", "limited");
  if (!(await withinLimit(perAddress, email))) return;
  await transaction((tx) => queueJob(tx, "sendPasswordReset", { email }));
}

/** The job that sends a link to everyone with this address, one for each organisation. */
export async function sendPasswordReset(payload: unknown): Promise<void> {
  const { email } = payload as { email: string };
  const people = await database().person.findMany({
    where: { email, ...mayComeIn() },
    select: { id: true, name: true, language: true, organisation: { select: { name: true } } },
  });
  for (const person of people) {
    const token = newToken();
    await database().passwordReset.create({
      data: { personId: person.id, tokenHash: tokenHash(token), expiresAt: fromNow(validFor) },
    });
    await mailPasswordReset({ ...person, email, organisation: person.organisation.name }, token);
  }
}

/** Whose password a link may set, or null when the link is unknown, used or too old. */
export async function passwordResetOf(token: string): Promise<{ email: string } | null> {
  const reset = await database().passwordReset.findFirst({
    where: usable(token),
    select: { person: { select: { email: true } } },
  });
  return reset === null ? null : { email: reset.person.email ?? "" };
}

/** Sets a new password by the link of a mail. It signs out every browser, and no other link works any more. */
export async function resetPassword(token: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const reset = await tx.passwordReset.findFirst({
      where: usable(token),
      select: { person: { select: actorFields() } },
    });
    if (reset === null) throw new Refusal("link.over");
    const actor = appoint(reset.person, null);
    const spent = await tx.passwordReset.updateMany({
      where: { personId: actor.personId, usedAt: null },
      data: { usedAt: now() },
    });
    if (spent.count === 0) throw new Refusal("link.over");
    await tx.person.update({
      where: { id: actor.personId, organisationId: actor.organisationId },
      data: { passwordHash },
    });
    await revokeSessions(tx, actor, actor.personId);
    await record(tx, actor, "password.changed", { personId: actor.personId });
  });
}

function usable(token: string) {
  return { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now() }, person: mayComeIn() };
}
