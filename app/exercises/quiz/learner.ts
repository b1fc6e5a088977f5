import { isScored, pointsOf } from "./definition.ts";
import type { Question, QuizDefinition } from "./definition.ts";

interface LearnerQuestionBase {
  id: string;
  text: string;
  /** 0 when the question does not count. */
  points: number;
}

/** A question without its key and feedback. */
export type LearnerQuestion = LearnerQuestionBase &
  (
    | { type: "single" | "multiple"; options: { id: string; text: string }[] }
    | {
        type: "scale";
        from: number;
        to: number;
        fromLabel?: string | undefined;
        toLabel?: string | undefined;
      }
    | { type: "open" }
  );

/** A quiz as it may reach a browser before it is answered. */
export interface LearnerQuiz {
  version: 1;
  title: string;
  instruction?: string | undefined;
  passMark?: number | undefined;
  attempts?: number | undefined;
  questions: LearnerQuestion[];
}

/** Names what a learner may see, so that whatever a later version adds stays hidden until someone adds it here. */
export function quizForLearner(quiz: QuizDefinition): LearnerQuiz {
  return {
    version: quiz.version,
    title: quiz.title,
    instruction: quiz.instruction,
    passMark: quiz.passMark,
    attempts: quiz.attempts,
    questions: quiz.questions.map(questionForLearner),
  };
}

function questionForLearner(asked: Question): LearnerQuestion {
  const base = { id: asked.id, text: asked.text, points: isScored(asked) ? pointsOf(asked) : 0 };
  switch (asked.type) {
    case "single":
    case "multiple":
      return {
        ...base,
        type: asked.type,
        options: asked.options.map(({ id, text }) => ({ id, text })),
      };
    case "scale": {
      const { from, to, fromLabel, toLabel } = asked;
      return { ...base, type: "scale", from, to, fromLabel, toLabel };
    }
    case "open":
      return { ...base, type: "open" };
  }
}
