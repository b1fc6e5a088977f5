import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Completed } from "./part.ts";
import { progressOf } from "./progress.ts";
import { writeProgress } from "./progress.server.ts";
import { progressRecords } from "./records.server.ts";
import type { EnrolmentRow, Following } from "./records.server.ts";

interface NewCompletion {
  following: Following;
  enrolment: EnrolmentRow;
  partId: string;
  how: Completed;
  attemptId: string | null;
}

/** Writes that a part is completed, and with the last one the course. Part of a larger verb, which holds the turn. */
export async function complete(tx: Transaction, actor: Actor, completion: NewCompletion) {
  const { following, enrolment, partId, how, attemptId } = completion;
  const enrolmentId = enrolment.id;
  const written = await tx.completion.create({ data: { enrolmentId, partId, how, attemptId, at: now() } });
  await record(tx, actor, "part.completed", { enrolmentId, partId, how, attemptId });
  const courseCompleted = isCompleted({ ...enrolment, completions: [...enrolment.completions, written] });
  if (courseCompleted) await record(tx, actor, "course.completed", { enrolmentId, courseId: following.courseId });
  await writeProgress(tx, following);
  return { how, courseCompleted };
}

/** Whether every part of the version followed is completed. */
export function isCompleted(enrolment: EnrolmentRow): boolean {
  return progressOf(progressRecords(enrolment)).completedAt !== null;
}
