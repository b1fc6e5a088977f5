import { answerFromForm, emptyAnswer, fitAnswer, openInputs } from "../answer.ts";
import type { KeyedAnswer } from "../answer.ts";
import { keyedAnswer } from "../answerSchema.ts";
import type { Kind } from "../kind.ts";
import { assessQuiz } from "./assessment.ts";
import type { QuizFeedback } from "./assessment.ts";
import { pointsOf, quizDefinition } from "./definition.ts";
import type { QuizDefinition } from "./definition.ts";
import { inputOf } from "./input.ts";
import { quizLines } from "./lines.ts";
import { quizForLearner } from "./learner.ts";
import type { LearnerQuiz } from "./learner.ts";

/** Questions with a key, a score and feedback. */
export const quiz: Kind<QuizDefinition, KeyedAnswer, LearnerQuiz, QuizFeedback> = {
  slug: "quiz",
  definition: quizDefinition,
  answer: keyedAnswer,
  withClient: false,
  confidential: false,
  emptyDefinition() {
    return {
      version: 1,
      title: "",
      questions: [
        {
          id: "v1",
          type: "single",
          text: "",
          options: [
            { id: "a", text: "", correct: true },
            { id: "b", text: "" },
          ],
        },
      ],
    };
  },
  emptyAnswer,
  upgrade: (old) => old,
  forLearner: quizForLearner,
  fit: (definition, answer) => fitAnswer(definition.questions.map(inputOf), answer),
  answerFromForm: (definition, form) => answerFromForm(definition.questions.map(inputOf), form),
  unanswered: (definition, answer) => openInputs(definition.questions.map(inputOf), answer),
  isComplete: (definition, answer) => quiz.unanswered(definition, answer).length === 0,
  assess: assessQuiz,
  summary(definition) {
    return {
      items: definition.questions.length,
      points: definition.questions.map(pointsOf).reduce((total, points) => total + points, 0),
      passMark: definition.passMark ?? null,
      attempts: definition.attempts ?? null,
    };
  },
  lines: quizLines,
  searchText(definition) {
    return [definition.title, definition.instruction ?? "", ...definition.questions.map((asked) => asked.text)]
      .filter(Boolean)
      .join("\n");
  },
};
