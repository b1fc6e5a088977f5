import { quizForLearner } from "../quiz/learner.ts";
import type { LearnerQuiz } from "../quiz/learner.ts";
import type {
  DrawDefinition,
  ExampleDefinition,
  GenogramDefinition,
  ReadDefinition,
  SheetDefinition,
} from "./definition.ts";
import type { Family } from "./family.ts";

/** A case to draw as it may reach a browser: the story and what stands on the paper already. */
export type LearnerDraw = Pick<
  DrawDefinition,
  "version" | "title" | "instruction" | "use" | "passMark" | "attempts" | "story" | "start"
>;

/** A case to read as it may reach a browser: the drawing, and its questions without their key. */
export interface LearnerRead extends LearnerQuiz {
  use: "read";
  family: Family;
}

/** A genogram as an exercise, without anything that would give away the answer. */
export type LearnerGenogram = LearnerDraw | LearnerRead | ExampleDefinition | SheetDefinition;

/** Names what a learner may see, so that whatever a later version adds stays hidden until someone adds it here. */
export function genogramForLearner(definition: GenogramDefinition): LearnerGenogram {
  const { version, title, instruction, use } = definition;
  const head = { version, title, instruction };
  switch (use) {
    case "draw": {
      const { passMark, attempts, story, start } = definition;
      return { ...head, use, passMark, attempts, story, start };
    }
    case "read":
      return { ...quizForLearner(definition), use, family: definition.family };
    case "example": {
      const { grows, family, steps } = definition;
      return { ...head, use, grows, family, steps };
    }
    case "sheet":
      return { ...head, use, withClient: definition.withClient };
  }
}

/** The questions of a case to read as a quiz of their own, for what a quiz does with them. */
export function quizOf(definition: ReadDefinition) {
  const { version, title, instruction, passMark, attempts, questions } = definition;
  return { version, title, instruction, passMark, attempts, questions };
}
