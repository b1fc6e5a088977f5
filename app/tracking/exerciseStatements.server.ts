import { database } from "#app/platform/database.server.ts";
import { durationOf } from "#app/xapi/data/duration.ts";
import { exerciseActivity } from "./activity.ts";
import type { Builder, Said } from "./builder.ts";
import { worksWithExercise } from "./workStatements.server.ts";

/** Someone began an exercise: an attempt, with the registration of that attempt. */
export const exerciseBegun: Builder<"exercise.begun"> = async ({ organisationId, payload }, base) => {
  const about = await aboutExercise(organisationId, payload, base);
  return about === null ? null : { ...about, verb: "attempted" };
};

/** Someone finished an exercise: passed, failed, or completed where nothing decides between them. Never the answer. */
export const exerciseFinished: Builder<"exercise.finished"> = async ({ organisationId, payload }, base) => {
  const about = await aboutExercise(organisationId, payload, base);
  if (about === null) return null;
  const { success, score, seconds } = payload;
  return {
    ...about,
    verb: success === null ? "completed" : success ? "passed" : "failed",
    result: {
      completion: true,
      ...(success !== null && { success }),
      ...(score !== null && { score: { scaled: score } }),
      duration: durationOf(seconds),
    },
  };
};

async function aboutExercise(
  organisationId: string,
  { exerciseVersionId, attemptId }: { exerciseVersionId: string; attemptId: string },
  base: string,
): Promise<Pick<Said, "object" | "context"> | null> {
  const exercise = await database().exerciseVersion.findFirst({
    where: { organisationId, id: exerciseVersionId },
    select: { id: true, kind: true },
  });
  if (exercise === null) return null;
  const grouping = await worksWithExercise(organisationId, exerciseVersionId, base);
  return {
    object: exerciseActivity(base, exercise),
    context: { registration: attemptId, ...(grouping.length > 0 && { contextActivities: { grouping } }) },
  };
}
