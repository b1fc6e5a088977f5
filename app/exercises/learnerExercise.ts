import type { BaseDefinition, Summary } from "./kind.ts";

/** An exercise version as it may reach a browser: no key, no feedback. */
export interface LearnerExercise {
  id: string;
  kind: string;
  definition: BaseDefinition;
  summary: Summary;
  /** Whether it may be used together with a client. */
  forClients: boolean;
}
