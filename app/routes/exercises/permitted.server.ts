import { meetsExercise } from "#app/authoring/exerciseUse.server.ts";
import { isPartOfCourse } from "#app/courses/exerciseUse.server.ts";
import type { Actor } from "#app/platform/actor.ts";

/** Whether someone meets an exercise version anywhere: in what is published, in a course, in a revision open to her. */
export async function permitted(actor: Actor, exerciseVersionId: string): Promise<boolean> {
  return (await isPartOfCourse(actor, exerciseVersionId)) || (await meetsExercise(actor, exerciseVersionId));
}
