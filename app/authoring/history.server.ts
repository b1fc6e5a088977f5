import type { Actor } from "#app/platform/actor.ts";
import { plainText } from "#app/documents/plainText.ts";
import { database } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { readDraft, saveDraft } from "./draft.server.ts";
import { mayEdit } from "./policy.ts";
import { contentOf, recordsSelection } from "./revision.server.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { stateOf } from "./revisionState.ts";
import { findWork } from "./work.server.ts";

/** The revisions of a work that were published, newest first, and for its writers also the draft; null when unknown. */
export async function historyOf(actor: Actor, workId: string) {
  const work = await findWork(actor, { id: workId });
  if (work === null) return null;
  const revisions = await database().revision.findMany({
    where: { workId, ...(mayEdit(actor, work.facts) ? {} : { publication: { isNot: null } }) },
    orderBy: { number: "desc" },
    include: recordsSelection,
  });
  return {
    work,
    revisions: revisions.map((revision) => ({
      id: revision.id,
      number: revision.number,
      state: stateOf(revision),
      publishedAt: revision.publication?.at ?? null,
      savedAt: revision.savedAt,
      content: contentOf(revision),
    })),
  };
}

/** A kept text of a draft that the actor may edit: a regular snapshot or her own side of a conflict. */
export async function readSnapshot(actor: Actor, snapshotId: string) {
  const snapshot = await database().snapshot.findFirst({
    where: { id: snapshotId, revision: { organisationId: actor.organisationId } },
    include: { revision: { select: { id: true, workId: true } } },
  });
  const work = snapshot && (await findWork(actor, { id: snapshot.revision.workId }));
  if (!snapshot || !work || !mayEdit(actor, work.facts)) return null;
  if (snapshot.reason === "conflict" && snapshot.byId !== actor.personId) return null;
  return { revisionId: snapshot.revision.id, at: snapshot.at, content: snapshot.content as unknown as RevisionContent };
}

/** Puts a kept text back as the draft's next version; the text it replaces stays as a snapshot. */
export async function restoreSnapshot(actor: Actor, snapshotId: string) {
  const snapshot = await readSnapshot(actor, snapshotId);
  const draft = snapshot && (await readDraft(actor, snapshot.revisionId));
  if (!snapshot || !draft) return null;
  await keepSnapshot(actor, draft.revisionId, draft.counter, draft.content);
  const saved = await saveDraft(actor, draft.revisionId, draft.counter, snapshot.content);
  if (!saved?.saved) throw new Refusal("draft.newer", "conflict");
  return { revisionId: draft.revisionId };
}

async function keepSnapshot(actor: Actor, revisionId: string, counter: number, content: RevisionContent) {
  await database().snapshot.create({
    data: {
      revisionId,
      counter,
      reason: "regular",
      content: content as unknown as Prisma.InputJsonValue,
      byId: actor.personId,
    },
  });
}

/** The kept texts of a draft that the actor may edit, newest first; of conflicts only her own side. */
export async function snapshotsOf(actor: Actor, revisionId: string) {
  const snapshots = await database().snapshot.findMany({
    where: {
      revisionId,
      revision: { organisationId: actor.organisationId },
      OR: [{ reason: { not: "conflict" } }, { byId: actor.personId }],
    },
    orderBy: { at: "desc" },
    take: 50,
    select: { id: true, at: true, reason: true, content: true },
  });
  return snapshots.map(({ content, ...snapshot }) => {
    const { title, document } = content as unknown as RevisionContent;
    return { ...snapshot, title, text: plainText(document) };
  });
}
