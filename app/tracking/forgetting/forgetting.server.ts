import { randomUUID } from "node:crypto";
import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { queueJob, untilItSucceeds } from "#app/platform/jobs.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayForget } from "../policy.ts";
import { isFullName } from "./forgettingForm.ts";

/**
 * Has a person forgotten in the learning record. From this moment her statements are made under an account that has
 * nothing to do with the one before; what is there goes slice by slice. Null: no such person.
 */
export async function forget(
  actor: Actor,
  personId: string,
  others: readonly string[],
): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayForget(actor));
    const { organisationId } = actor;
    const person = await tx.person.findFirst({
      where: { id: personId, organisationId, service: null },
      select: { name: true, email: true, accountName: true },
    });
    if (person === null) return null;
    await tx.$queryRaw`select id from "Person" where id = ${personId}::uuid for update`;
    if ((await tx.forgetting.count({ where: { organisationId, subjectId: personId, finishedAt: null } })) > 0) {
      throw new Refusal("forgetting.busy", "conflict");
    }
    await refuseColleagues(tx, actor, personId, others);
    const isHers = isFullName(person.name) && !(await hasNamesake(tx, actor, personId, person.name));
    const traces = [person.accountName, person.email ?? "", isHers ? person.name : "", ...others];
    const { id } = await tx.forgetting.create({
      data: { organisationId, subjectId: personId, askedAt: now(), traces: [...new Set(traces.filter(Boolean))] },
      select: { id: true },
    });
    await tx.person.update({ where: { id: personId }, data: { accountName: randomUUID() } });
    await queueJob(tx, "forgetPerson", { forgettingId: id }, { key: `forget:${id}`, maxAttempts: untilItSucceeds });
    await record(tx, actor, "person.forgotten", { personId, forgettingId: id });
    return { id };
  });
}

/**
 * Throws away what a forgetting kept for whoever asks other systems for the same: what she was known by, and the list of
 * statements. What remains is when it was, and how many. Null: no such finished forgetting.
 */
export async function clearForgetting(actor: Actor, personId: string, id: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayForget(actor));
    const { organisationId } = actor;
    const { count } = await tx.forgetting.updateMany({
      where: { id, organisationId, subjectId: personId, NOT: { finishedAt: null }, clearedAt: null },
      data: { traces: [], clearedAt: now() },
    });
    if (count === 0) return null;
    await tx.forgottenStatement.deleteMany({ where: { forgettingId: id } });
    await record(tx, actor, "forgetting.cleared", { personId, forgettingId: id });
    return { id };
  });
}

/** By mistake one types a colleague's address easily: her learning data would go too. */
async function refuseColleagues(
  tx: Transaction,
  { organisationId }: Actor,
  personId: string,
  others: readonly string[],
): Promise<void> {
  const same = others.flatMap((word) => [
    { email: word.toLowerCase() },
    { name: { equals: word, mode: "insensitive" as const } },
  ]);
  const accounts = others.filter((word) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word));
  const colleagues = await tx.person.count({
    where: { organisationId, NOT: { id: personId }, OR: [...same, { accountName: { in: accounts } }] },
  });
  if (colleagues > 0) throw new Refusal("forgetting.colleague");
}

async function hasNamesake(
  tx: Transaction,
  { organisationId }: Actor,
  personId: string,
  name: string,
): Promise<boolean> {
  const namesakes = await tx.person.count({
    where: { organisationId, NOT: { id: personId }, name: { equals: name, mode: "insensitive" } },
  });
  return namesakes > 0;
}
