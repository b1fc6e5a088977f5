/** The outcome of a finished attempt; score from 0 to 1. */
export interface Outcome {
  finishedAt: string;
  score: number | null;
  success: boolean | null;
  feedback: unknown;
}

/** One of a person's own attempts, as she may see it. */
export interface OwnAttempt {
  id: string;
  number: number;
  answer: unknown;
  /** What a save names, so that work of another device is not overwritten. */
  savedAt: string;
  outcome: Outcome | null;
}

/** Where someone stands with one exercise. */
export interface Standing {
  /** The attempt to go on with or to look back at: the open one, else the last. */
  attempt: OwnAttempt | null;
  /** The number of the attempt that a form continues or begins, null when none is left. */
  next: number | null;
  /** How many can still be finished, null when there is no limit. */
  left: number | null;
}

/** What a page sends of an attempt; an HTML form sends the same in fields of these names. */
export interface SentAttempt {
  number: number;
  savedFrom: string | null;
  finish: boolean;
  answer: unknown;
}

/** What comes back: where the learner stands now, and what is still open when finishing was asked too early. */
export interface AnsweredAttempt {
  standing: Standing;
  open: string[];
}
