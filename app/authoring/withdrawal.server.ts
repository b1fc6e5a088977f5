import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { lockWork } from "./draft.server.ts";
import { mayWithdraw } from "./policy.ts";
import { findWork } from "./work.server.ts";

/** Takes a published work back with a reason and, where there is one, its successor. Its page stays and says so. */
export async function withdraw(actor: Actor, workId: string, reason: string, successorId: string | null) {
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
    if (reason.trim() === "") throw new Refusal("withdrawal.reason");
    if (successorId !== null && (await findWork(actor, { id: successorId }, tx)) === null) {
      throw new Refusal("withdrawal.successor");
    }
    await tx.withdrawal.create({ data: { workId, byId: actor.personId, reason: reason.trim(), successorId } });
    await record(tx, actor, `${work.kind}.withdrawn`, { workId, revisionId: publication.revisionId });
    return work;
  });
}
