import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { minute } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { takeBack, withinLimit } from "#app/platform/rateLimit.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { hashPassword, passwordMatches } from "./password.server.ts";
import type { PasswordChange } from "./password.ts";
import type { AccountInput } from "./person.ts";
import { mayChangeAccount } from "./policy.ts";
import { revokeSessions } from "./session.server.ts";

const wrongPasswords = { name: "password.own", hits: 10, milliseconds: 15 * minute };

/** What a person sees of her own account. */
export async function ownAccount(actor: Actor) {
  return database().person.findFirst({
    where: { id: actor.personId, organisationId: actor.organisationId },
    select: { name: true, email: true, language: true, organisation: { select: { name: true } } },
  });
}

/** Changes a person's own name and language. */
export async function changeAccount(actor: Actor, input: AccountInput): Promise<void> {
  await transaction(async (tx) => {
    permit(mayChangeAccount(actor, actor));
    await tx.person.update({
      where: { id: actor.personId, organisationId: actor.organisationId },
      data: { name: input.name, language: input.language },
    });
    await record(tx, actor, "person.changed", { personId: actor.personId });
  });
}

/** Changes a person's own password and signs out every other browser. */
export async function changePassword(actor: Actor, input: PasswordChange): Promise<void> {
  permit(mayChangeAccount(actor, actor));
  if (!(await withinLimit(wrongPasswords, actor.personId))) throw new Refusal("signIn.limited", "limited");
  const person = await database().person.findFirstOrThrow({
    where: { id: actor.personId, organisationId: actor.organisationId },
    select: { passwordHash: true },
  });
  if (!(await passwordMatches(person.passwordHash, input.current))) throw new Refusal("password.current");
  await takeBack(wrongPasswords, actor.personId);
  const passwordHash = await hashPassword(input.password);
  await transaction(async (tx) => {
    await tx.person.update({
      where: { id: actor.personId, organisationId: actor.organisationId },
      data: { passwordHash },
    });
    await revokeSessions(tx, actor, actor.personId, actor.sessionId);
    await record(tx, actor, "password.changed", { personId: actor.personId });
  });
}
