import type { Actor } from "#app/platform/actor.ts";

interface ExerciseFacts {
  organisationId: string;
  createdById: string;
}

interface AttemptFacts {
  organisationId: string;
  personId: string;
}

/** Opening an exercise: who made it, and who meets it in something published, a course or a draft open to her. */
export function mayOpen(actor: Actor, exercise: ExerciseFacts, permitted: boolean): boolean {
  return actor.organisationId === exercise.organisationId && (permitted || actor.personId === exercise.createdById);
}

/** Attempting an exercise: whoever may open it and is a person, not a service. */
export function mayAttempt(actor: Actor, exercise: ExerciseFacts, permitted: boolean): boolean {
  return actor.service === null && mayOpen(actor, exercise, permitted);
}

/** Reading an exercise with its key: who made it, who writes where it stands, and reviewers of what they may open. */
export function mayReadKey(actor: Actor, exercise: ExerciseFacts, permitted: boolean, writes: boolean): boolean {
  if (actor.organisationId !== exercise.organisationId) return false;
  return writes || actor.personId === exercise.createdById || (permitted && actor.roles.includes("reviewer"));
}

/** Reading someone's answers: their writer, and a trainer where the kind is not confidential. */
export function mayReadAnswers(actor: Actor, attempt: AttemptFacts, confidential: boolean): boolean {
  if (actor.organisationId !== attempt.organisationId) return false;
  return actor.personId === attempt.personId || (!confidential && actor.roles.includes("trainer"));
}
