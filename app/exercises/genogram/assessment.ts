import type { Assessment } from "../kind.ts";
import { assessQuiz } from "../quiz/assessment.ts";
import type { QuizFeedback } from "../quiz/assessment.ts";
import { asKeyed } from "./answer.ts";
import type { GenogramAnswer } from "./answer.ts";
import { compareFamilies } from "./comparing/comparing.ts";
import type { CaseRemark } from "./comparing/remark.ts";
import type { DrawDefinition, GenogramDefinition } from "./definition.ts";
import { emptyFamily } from "./family.ts";
import type { Family } from "./family.ts";
import { quizOf } from "./learner.ts";

/** What a learner reads about a drawing after the check; the expected family only once there is nothing left to try for. */
export interface DrawFeedback {
  use: "draw";
  remarks: CaseRemark[];
  expected: Family | null;
}

/** What a learner reads about her answers, as in a quiz. */
export interface ReadFeedback {
  use: "read";
  quiz: QuizFeedback;
}

export type GenogramFeedback = DrawFeedback | ReadFeedback | null;

/** Checks a drawing by meaning or scores the answers about one; a worked example and an empty sheet have no score. */
export function assessGenogram(
  definition: GenogramDefinition,
  answer: GenogramAnswer,
  attemptsLeft: number,
): Assessment<GenogramFeedback> {
  switch (definition.use) {
    case "draw":
      return assessDrawing(definition, answer.family ?? emptyFamily(), attemptsLeft);
    case "read": {
      const { score, success, feedback } = assessQuiz(quizOf(definition), asKeyed(answer), attemptsLeft);
      return { score, success, feedback: { use: "read", quiz: feedback } };
    }
    default:
      return { score: null, success: null, feedback: null };
  }
}

function assessDrawing(definition: DrawDefinition, drawn: Family, attemptsLeft: number): Assessment<GenogramFeedback> {
  const { score, remarks } = compareFamilies(definition.expected, drawn, definition);
  const success = definition.passMark === undefined ? null : score * 100 >= definition.passMark - 1e-9;
  const isOver = success !== false || attemptsLeft <= 0;
  return { score, success, feedback: { use: "draw", remarks, expected: isOver ? definition.expected : null } };
}
