import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { mayEdit, mayReadUnpublished } from "./policy.ts";
import { recordsSelection } from "./revision.server.ts";
import { findWork } from "./work.server.ts";

/** Whether someone meets an exercise version in anything that is or was published, or in a revision open to her. */
export async function meetsExercise(actor: Actor, exerciseVersionId: string): Promise<boolean> {
  for (const { workId, ...records } of await revisionsWith(actor, exerciseVersionId)) {
    if (records.publication !== null) return true;
    const work = await findWork(actor, { id: workId });
    if (work && mayReadUnpublished(actor, work.facts, records.submissions.length > 0)) return true;
  }
  return false;
}

/**
 * Whether someone edits a work in which an exercise version stands that was made for it. Placing a colleague's exercise
 * in a draft of one's own opens it, and does not show its key.
 */
export async function writesExercise(actor: Actor, exerciseVersionId: string): Promise<boolean> {
  const version = await database().exerciseVersion.findFirst({
    where: { id: exerciseVersionId, organisationId: actor.organisationId },
    select: { createdById: true },
  });
  for (const { workId, writers } of await revisionsWith(actor, exerciseVersionId)) {
    const work = await findWork(actor, { id: workId });
    const makers = [work?.facts.ownerId, ...writers.map(({ personId }) => personId)];
    if (work && mayEdit(actor, work.facts) && makers.includes(version?.createdById)) return true;
  }
  return false;
}

function revisionsWith(actor: Actor, exerciseVersionId: string) {
  return database().revision.findMany({
    where: { organisationId: actor.organisationId, exerciseUses: { some: { exerciseVersionId } } },
    select: { workId: true, writers: { select: { personId: true } }, ...recordsSelection },
  });
}
