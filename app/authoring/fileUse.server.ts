import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { mayReadUnpublished } from "./policy.ts";
import { findWork } from "./work.server.ts";

/** Whether a file stands in a text that the actor may read: published, or a draft that is open to her. */
export async function readsFile(actor: Actor, fileId: string): Promise<boolean> {
  const uses = await database().fileUse.findMany({
    where: { fileId, revision: { organisationId: actor.organisationId } },
    select: {
      revision: {
        select: { workId: true, publication: { select: { id: true } }, submissions: { select: { id: true }, take: 1 } },
      },
    },
  });
  if (uses.some(({ revision }) => revision.publication !== null)) return true;
  for (const { revision } of uses) {
    const work = await findWork(actor, { id: revision.workId });
    if (work && mayReadUnpublished(actor, work.facts, revision.submissions.length > 0)) return true;
  }
  return false;
}
