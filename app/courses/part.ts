/** What someone does in a part. */
export const partKinds = ["read", "exercise", "quiz", "live", "practice", "reflection"] as const;
export type PartKind = (typeof partKinds)[number];

/** How far something is; overdue exists for what is assigned only. */
export type ProgressState = "done" | "busy" | "open" | "overdue";

/** How a part was finished. */
export type Completed = "done" | "passed" | "attended" | "exempted";

/** A finished try at an exercise, as far as completing a part is concerned. */
export interface FinishedAttempt {
  id: string;
  success: boolean | null;
}

/** Why a part cannot be completed yet: something has to be finished, or passed, first. */
export type Unfinished = "part.unfinished" | "part.notPassed";

/**
 * How a part is completed by someone with these finished attempts. A part without an exercise is confirmed; one with
 * an exercise wants a finished attempt, and where there is a pass mark a passed one.
 */
export function completionOf(
  part: { exerciseVersionId: string | null },
  attempts: readonly FinishedAttempt[],
): { how: Completed; attemptId: string | null } | Unfinished {
  if (part.exerciseVersionId === null) return { how: "done", attemptId: null };
  const passed = attempts.find((attempt) => attempt.success === true);
  if (passed !== undefined) return { how: "passed", attemptId: passed.id };
  const unscored = attempts.find((attempt) => attempt.success === null);
  if (unscored !== undefined) return { how: "done", attemptId: unscored.id };
  return attempts.length === 0 ? "part.unfinished" : "part.notPassed";
}
