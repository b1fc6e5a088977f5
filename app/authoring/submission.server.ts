import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { lockWork } from "./draft.server.ts";
import { gapsOf } from "./gaps.ts";
import { mayEdit } from "./policy.ts";
import { contentOf, findRevision, findWithWork } from "./revision.server.ts";
import { isOpen } from "./revisionState.ts";
import type { Statements } from "./submission.ts";

/** Hands a draft in for review with the author's three statements; from then on its text is frozen. */
export async function submit(actor: Actor, revisionId: string, counter: number, statements: Statements) {
  return transaction(async (tx) => {
    const read = await findWithWork(actor, revisionId, tx);
    if (read === null) return null;
    const { work } = read;
    permit(mayEdit(actor, work.facts));
    await lockWork(tx, work.id);
    const revision = (await findRevision(actor, revisionId, tx))!;
    if (!isOpen(revision)) throw new Refusal("draft.frozen", "conflict");
    if (revision.counter !== counter) throw new Refusal("draft.newer", "conflict");
    const content = contentOf(revision);
    const gaps = gapsOf(content);
    if (gaps.length > 0) throw new Refusal("submission.gaps", "invalid", { count: gaps.length });
    const submission = await tx.submission.create({
      data: { revisionId, byId: actor.personId, ...statements, content: content as unknown as Prisma.InputJsonValue },
      select: { id: true },
    });
    await record(tx, actor, `${work.kind}.submitted`, { workId: work.id, revisionId });
    return submission;
  });
}
