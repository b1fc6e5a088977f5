import { referencesOf } from "#app/documents/references.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayReadUnpublished } from "./policy.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { textsOf } from "./session.ts";
import { findWork } from "./work.server.ts";

/** Whether a file stands in a text that the actor may read: published, or a draft that is open to her. */
export async function readsFile(actor: Actor, fileId: string, tx?: Transaction): Promise<boolean> {
  const uses = await (tx ?? database()).fileUse.findMany({
    where: { fileId, revision: { organisationId: actor.organisationId } },
    select: {
      revision: {
        select: { workId: true, publication: { select: { id: true } }, submissions: { select: { id: true }, take: 1 } },
      },
    },
  });
  if (uses.some(({ revision }) => revision.publication !== null)) return true;
  for (const { revision } of uses) {
    const work = await findWork(actor, { id: revision.workId }, tx);
    if (work && mayReadUnpublished(actor, work.facts, revision.submissions.length > 0)) return true;
  }
  return false;
}

/** The pictures, films and files that a content shows, each once. */
export function filesOf({ document, sessions }: RevisionContent): string[] {
  return [...new Set([document, ...textsOf(sessions ?? [])].flatMap((text) => referencesOf(text).fileIds))];
}

/**
 * Refuses a text with a file that its writer may not open: a text passes on the right to what it holds. Hers are what
 * she uploaded, what she may read elsewhere, and what this revision holds or held in a kept text.
 */
export async function permitFiles(tx: Transaction, actor: Actor, revisionId: string, content: RevisionContent) {
  const wanted = filesOf(content);
  if (wanted.length === 0) return;
  const known = await tx.file.findMany({
    where: {
      id: { in: wanted },
      organisationId: actor.organisationId,
      OR: [{ uploadedById: actor.personId }, { uses: { some: { revisionId } } }],
    },
    select: { id: true },
  });
  for (const id of wanted.filter((fileId) => known.every((file) => file.id !== fileId))) {
    if (await readsFile(actor, id, tx)) continue;
    if (!(await wasKept(tx, revisionId, id))) throw new Refusal("draft.file", "forbidden");
  }
}

async function wasKept(tx: Transaction, revisionId: string, fileId: string): Promise<boolean> {
  const snapshots = await tx.snapshot.findMany({ where: { revisionId }, select: { content: true } });
  return snapshots.some(({ content }) => filesOf(content as unknown as RevisionContent).includes(fileId));
}
