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

/** Whether someone edits a work in which an exercise version stands. */
export async function writesExercise(actor: Actor, exerciseVersionId: string): Promise<boolean> {
  for (const { workId } of await revisionsWith(actor, exerciseVersionId)) {
    const work = await findWork(actor, { id: workId });
    if (work && mayEdit(actor, work.facts)) return true;
  }
  return false;
}

function revisionsWith(actor: Actor, exerciseVersionId: string) {
  return database().revision.findMany({
    where: { organisationId: actor.organisationId, exerciseUses: { some: { exerciseVersionId } } },
    select: { workId: true, ...recordsSelection },
  });
}
