import type { BaseDefinition } from "../../kind.ts";

/** The element in which a document carries its exercise. */
export const exerciseElementId = "exercise";

/** The element in which the exercise is done. */
export const placeElementId = "place";

/** What a document for a client carries: never more than a learner may see. */
export interface ClientExercise {
  kind: string;
  definition: BaseDefinition;
  /** The language in which it was written. */
  lang: string;
}
