import { isDeepStrictEqual } from "node:util";
import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now, second } from "#app/platform/clock.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { OwnAttempt } from "./attempt.ts";
import { findExerciseVersion, isId } from "./exerciseVersion.server.ts";
import type { ExerciseVersion, Permitted } from "./exerciseVersion.server.ts";
import { mayAttempt } from "./policy.ts";
import { parseAnswer } from "./registry.ts";
import { attemptsOf, learnerView, limitOf, seen } from "./standing.server.ts";
import type { AttemptRow } from "./standing.server.ts";

/**
 * Begins an attempt, or goes on with the one that is open. A form names the number it was made for: sent twice, it
 * meets the same attempt again.
 */
export async function beginAttempt(
  actor: Actor,
  exerciseVersionId: string,
  permitted: Permitted,
  number?: number,
): Promise<OwnAttempt | null> {
  if (!isId(exerciseVersionId)) return null;
  const allowed = await permitted(actor, exerciseVersionId);
  return transaction(async (tx) => {
    const exercise = await findExerciseVersion(tx, actor, exerciseVersionId);
    if (!exercise) return null;
    await takeTurn(tx, actor, exercise.id);
    const attempts = await attemptsOf(tx, actor, exercise.id);
    const existing = attempts.find((each) => each.number === number) ?? attempts.find((each) => !each.finishedAt);
    if (existing) return seen(exercise, existing, attempts);
    permit(mayAttempt(actor, exercise, allowed));
    const limit = limitOf(exercise);
    if (limit !== null && attempts.length >= limit) {
      throw new Refusal("exercise.noAttemptsLeft", "conflict", { attempts: limit });
    }
    const begun = await tx.attempt.create({
      data: {
        organisationId: actor.organisationId,
        personId: actor.personId,
        exerciseVersionId: exercise.id,
        number: attempts.length + 1,
        answer: stored(exercise.kind.emptyAnswer()),
        startedAt: now(),
        savedAt: now(),
      },
    });
    await record(tx, actor, "exercise.begun", { exerciseVersionId: exercise.id, attemptId: begun.id });
    return seen(exercise, begun, [...attempts, begun]);
  });
}

/**
 * Keeps the answers given so far, so that another device goes on where this one stopped. `savedFrom` is the savedAt
 * that the writer saw last, null when she saw none. Gives null when the attempt is not hers.
 */
export async function saveAttempt(
  actor: Actor,
  attemptId: string,
  answer: unknown,
  savedFrom: string | null,
): Promise<OwnAttempt | null> {
  return transaction(async (tx) => {
    const found = await findOwn(tx, actor, attemptId);
    if (!found) return null;
    const { exercise, attempt, attempts } = found;
    if (attempt.finishedAt) throw new Refusal("exercise.finishedAlready", "conflict");
    const given = parseAnswer(exercise.kind, learnerView(exercise), answer);
    refuseStale(exercise, attempt, given, savedFrom);
    const saved = await tx.attempt.update({
      where: { id: attempt.id, organisationId: actor.organisationId },
      data: {
        answer: stored(given),
        savedAt: after(attempt.savedAt),
      },
    });
    return seen(exercise, saved, attempts);
  });
}

/** Finishes an attempt: assessed here, once. The same form sent twice gives the same outcome. Null when it is not hers. */
export async function finishAttempt(
  actor: Actor,
  attemptId: string,
  answer: unknown,
  savedFrom: string | null = null,
): Promise<OwnAttempt | null> {
  return transaction(async (tx) => {
    const found = await findOwn(tx, actor, attemptId);
    if (!found) return null;
    const { exercise, attempt, attempts } = found;
    const { kind, definition } = exercise;
    const given = parseAnswer(kind, learnerView(exercise), answer);
    if (attempt.finishedAt && isDeepStrictEqual(given, attempt.answer)) return seen(exercise, attempt, attempts);
    if (attempt.finishedAt) throw new Refusal("exercise.finishedAlready", "conflict");
    refuseStale(exercise, attempt, given, savedFrom);
    const open = kind.unanswered(learnerView(exercise), given).length;
    if (open > 0) throw new Refusal("exercise.incomplete", "invalid", { count: open });
    const { score, success } = kind.assess(definition, given, 0);
    const finishedAt = after(attempt.savedAt);
    const finished = await tx.attempt.update({
      where: { id: attempt.id, organisationId: actor.organisationId },
      data: { answer: stored(given), savedAt: finishedAt, finishedAt, score, success },
    });
    await record(tx, actor, "exercise.finished", {
      exerciseVersionId: exercise.id,
      attemptId,
      score,
      success,
      seconds: Math.max(0, Math.round((finishedAt.getTime() - attempt.startedAt.getTime()) / second)),
    });
    return seen(
      exercise,
      finished,
      attempts.map((each) => (each.id === finished.id ? finished : each)),
    );
  });
}

/** One verb at a time for one person and one exercise, over all processes, until the transaction ends. */
async function takeTurn(tx: Transaction, actor: Actor, exerciseVersionId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${actor.personId} ${exerciseVersionId}`}, 0))`;
}

async function findOwn(tx: Transaction, actor: Actor, attemptId: string) {
  if (!isId(attemptId)) return null;
  const where = { id: attemptId, organisationId: actor.organisationId, personId: actor.personId };
  const known = await tx.attempt.findFirst({ where, select: { exerciseVersionId: true } });
  if (!known) return null;
  await takeTurn(tx, actor, known.exerciseVersionId);
  const exercise = await findExerciseVersion(tx, actor, known.exerciseVersionId);
  const attempts = await attemptsOf(tx, actor, known.exerciseVersionId);
  const attempt = attempts.find((each) => each.id === attemptId);
  return exercise && attempt ? { exercise, attempt, attempts } : null;
}

/** Refuses to write over answers that the writer has not seen; a first save has seen none. */
function refuseStale(exercise: ExerciseVersion, attempt: AttemptRow, given: unknown, savedFrom: string | null): void {
  const same = (answer: unknown) => isDeepStrictEqual(answer, attempt.answer);
  const untouched = savedFrom === null && same(exercise.kind.emptyAnswer());
  if (untouched || savedFrom === attempt.savedAt.toISOString() || same(given)) return;
  throw new Refusal("exercise.savedElsewhere", "conflict", { savedAt: attempt.savedAt.toISOString() });
}

/** Now, but later than the save before, so that every save has a moment of its own. */
function after(moment: Date): Date {
  return new Date(Math.max(now().getTime(), moment.getTime() + 1));
}

function stored(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
