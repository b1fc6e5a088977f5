import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import type { OwnAttempt, Standing } from "./attempt.ts";
import { findExerciseVersion, isId } from "./exerciseVersion.server.ts";
import type { ExerciseVersion } from "./exerciseVersion.server.ts";
import { mayReadAnswers } from "./policy.ts";
import { parseAnswer } from "./registry.ts";

export type AttemptRow = Prisma.AttemptGetPayload<object>;

/** Where the actor stands with an exercise, or null when there is no such exercise. */
export async function ownStanding(actor: Actor, exerciseVersionId: string): Promise<Standing | null> {
  const exercise = await findExerciseVersion(database(), actor, exerciseVersionId);
  return exercise && standingOf(exercise, await attemptsOf(database(), actor, exercise.id));
}

/** A finished attempt for its writer, or a quiz for its trainers; else null. */
export async function readAttempt(actor: Actor, attemptId: string): Promise<OwnAttempt | null> {
  if (!isId(attemptId)) return null;
  const row = await database().attempt.findFirst({
    where: { id: attemptId, organisationId: actor.organisationId, finishedAt: { not: null } },
  });
  const exercise = row && (await findExerciseVersion(database(), actor, row.exerciseVersionId));
  if (!row || !exercise || !mayReadAnswers(actor, row, exercise.kind.confidential)) return null;
  return seen(exercise, row, await attemptsOf(database(), row, row.exerciseVersionId));
}

/** Every attempt of one person at one exercise, first to last. */
export function attemptsOf(
  tx: Transaction,
  { organisationId, personId }: { organisationId: string; personId: string },
  exerciseVersionId: string,
): Promise<AttemptRow[]> {
  return tx.attempt.findMany({
    where: { organisationId, personId, exerciseVersionId },
    orderBy: { number: "asc" },
  });
}

/** An attempt among all attempts of its writer, with the feedback that may be shown by now. */
export function seen(exercise: ExerciseVersion, row: AttemptRow, attempts: readonly AttemptRow[]): OwnAttempt {
  const { kind, definition } = exercise;
  const answer = parseAnswer(kind, learnerView(exercise), row.answer);
  const left = leftOf(exercise, attempts) ?? Number.POSITIVE_INFINITY;
  return {
    id: row.id,
    number: row.number,
    answer,
    savedAt: row.savedAt.toISOString(),
    outcome: row.finishedAt && {
      finishedAt: row.finishedAt.toISOString(),
      score: row.score,
      success: row.success,
      feedback: kind.assess(definition, answer, left).feedback,
    },
  };
}

/** How often an exercise may be finished, null when there is no limit. */
export function limitOf({ kind, definition }: ExerciseVersion): number | null {
  return kind.summary(definition).attempts;
}

/** The exercise as its learner knows it, to which answers are fitted. */
export function learnerView({ kind, definition }: ExerciseVersion) {
  return kind.forLearner(definition);
}

function standingOf(exercise: ExerciseVersion, attempts: readonly AttemptRow[]): Standing {
  const attempt = attempts.find((each) => !each.finishedAt) ?? attempts.at(-1);
  const left = leftOf(exercise, attempts);
  const following = attempt && !attempt.finishedAt ? attempt.number : attempts.length + 1;
  return { attempt: attempt ? seen(exercise, attempt, attempts) : null, next: left === 0 ? null : following, left };
}

/** An attempt that is begun but not finished still counts as left. */
function leftOf(exercise: ExerciseVersion, attempts: readonly AttemptRow[]): number | null {
  const limit = limitOf(exercise);
  return limit === null ? null : Math.max(0, limit - attempts.filter((each) => each.finishedAt).length);
}
