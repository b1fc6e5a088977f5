import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
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
  return { revisionId: snapshot.revision.id, at: snapshot.at, content: (snapshot.content as unknown as RevisionContent) };
}

/** The regular snapshots of a draft, newest first, for its writers. */
export async function snapshotsOf(actor: Actor, revisionId: string) {
  const snapshots = await database().snapshot.findMany({
    where: {
      revisionId,
      revision: { organisationId: actor.organisationId },
      OR: [{ reason: "regular" }, { byId: actor.personId }],
    },
    orderBy: { at: "desc" },
    take: 100,
    select: { id: true, at: true, reason: true, revision: { select: { workId: true } } },
  });
  const work = snapshots[0] && (await findWork(actor, { id: snapshots[0].revision.workId }));
  return work && mayEdit(actor, work.facts) ? snapshots.map(({ id, at, reason }) => ({ id, at, reason })) : [];
}
