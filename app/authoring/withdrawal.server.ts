import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { lockWork } from "./draft.server.ts";
import { mayWithdraw } from "./policy.ts";
import { findWork } from "./work.server.ts";

/** Why a work is taken back, and what comes in its place. */
export interface WithdrawalFacts {
  reason: string;
  successorId: string | null;
}

/** Takes a published work back with a reason and, where there is one, its successor. Its page stays and says so. */
export async function withdraw(actor: Actor, workId: string, facts: WithdrawalFacts) {
  return transaction(async (tx) => {
    const work = await findWork(actor, { id: workId }, tx);
    if (work === null) return null;
    permit(mayWithdraw(actor, work.facts));
    await lockWork(tx, workId);
    const publication = await tx.publication.findFirst({ where: { workId, supersededAt: null } });
    if (publication === null) throw new Refusal("withdrawal.unpublished", "conflict");
    if (await tx.withdrawal.findFirst({ where: { workId, endedAt: null } })) {
      throw new Refusal("withdrawal.again", "conflict");
    }
    const said = await checked(tx, actor, workId, facts);
    await tx.withdrawal.create({ data: { workId, byId: actor.personId, ...said } });
    await record(tx, actor, `${work.kind}.withdrawn`, { workId, revisionId: publication.revisionId });
    return work;
  });
}

/** Says better why a withdrawn work was taken back, or what comes in its place. */
export async function correctWithdrawal(actor: Actor, workId: string, facts: WithdrawalFacts) {
  return transaction(async (tx) => {
    const work = await findWork(actor, { id: workId }, tx);
    if (work === null) return null;
    permit(mayWithdraw(actor, work.facts));
    await lockWork(tx, workId);
    const withdrawal = await tx.withdrawal.findFirst({ where: { workId, endedAt: null }, select: { id: true } });
    if (withdrawal === null) throw new Refusal("withdrawal.ended", "conflict");
    await tx.withdrawal.update({ where: withdrawal, data: await checked(tx, actor, workId, facts) });
    return work;
  });
}

async function checked(tx: Transaction, actor: Actor, workId: string, { reason, successorId }: WithdrawalFacts) {
  if (reason.trim() === "") throw new Refusal("withdrawal.reason");
  if (successorId === workId) throw new Refusal("withdrawal.itself");
  if (successorId !== null && (await findWork(actor, { id: successorId }, tx)) === null) {
    throw new Refusal("withdrawal.successor");
  }
  return { reason: reason.trim(), successorId };
}
