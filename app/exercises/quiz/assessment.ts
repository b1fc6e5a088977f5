import type { Assessment } from "../kind.ts";
import { valueOf } from "../answer.ts";
import type { KeyedAnswer } from "../answer.ts";
import { inputOf } from "./input.ts";
import { pointsOf } from "./definition.ts";
import type { ChoiceQuestion, Question, QuizDefinition } from "./definition.ts";

/** What a learner reads about one question after finishing. */
export interface QuestionFeedback {
  id: string;
  /** Null where nothing is scored. */
  correct: boolean | null;
  earned: number;
  points: number;
  /** The options to say something about: the chosen ones, and with the key all of them. */
  options: { id: string; correct: boolean; feedback: string | null }[];
  /** The right range of a scale, with the key only. */
  range: { from: number; to: number } | null;
  text: string | null;
  modelAnswer: string | null;
}

export interface QuizFeedback {
  earned: number;
  points: number;
  /** Whether the right answers are shown. */
  key: boolean;
  questions: QuestionFeedback[];
}

/**
 * Scores a quiz from 0 to 1, in four decimals: earned points of points. A multiple question gives its points for the right options
 * chosen less the wrong ones chosen, never below zero. The key stays hidden while someone who has yet to pass may try
 * again.
 */
export function assessQuiz(quiz: QuizDefinition, answer: KeyedAnswer, attemptsLeft: number): Assessment<QuizFeedback> {
  const shares = quiz.questions.map((asked) => shareOf(asked, answer));
  const points = sum(quiz.questions.map(pointsOf));
  const earned = sum(quiz.questions.map((asked, index) => pointsOf(asked) * shares[index]!));
  const score = points === 0 ? null : Math.round(Math.min(1, earned / points) * 10_000) / 10_000;
  const passed = (mark: number) => (earned / points) * 100 >= mark - 1e-9;
  const success = score === null || quiz.passMark === undefined ? null : passed(quiz.passMark);
  const key = success !== false || attemptsLeft <= 0;
  return {
    score,
    success,
    feedback: {
      earned,
      points,
      key,
      questions: quiz.questions.map((asked, index) => feedbackOn(asked, answer, shares[index]!, key)),
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function shareOf(asked: Question, answer: KeyedAnswer): number {
  const value = valueOf(inputOf(asked), answer);
  if (asked.type === "open" || value === undefined) return 0;
  if (asked.type === "scale") {
    return asked.correct && asked.correct.from <= Number(value) && Number(value) <= asked.correct.to ? 1 : 0;
  }
  const chosen = asked.options.filter((option) => isChosen(option.id, value));
  const right = asked.options.filter((option) => option.correct).length;
  const net = sum(chosen.map((option) => (option.correct ? 1 : -1)));
  return Math.max(0, net / right);
}

function isChosen(id: string, value: unknown): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}

function feedbackOn(asked: Question, answer: KeyedAnswer, share: number, key: boolean): QuestionFeedback {
  const points = pointsOf(asked);
  return {
    id: asked.id,
    correct: points === 0 ? null : share === 1,
    earned: points * share,
    points,
    options: asked.type === "single" || asked.type === "multiple" ? optionsFeedback(asked, answer, key) : [],
    range: key && asked.type === "scale" ? (asked.correct ?? null) : null,
    text: asked.feedback ?? null,
    modelAnswer: asked.type === "open" ? (asked.modelAnswer ?? null) : null,
  };
}

function optionsFeedback(asked: ChoiceQuestion, answer: KeyedAnswer, key: boolean): QuestionFeedback["options"] {
  const value = valueOf(inputOf(asked), answer);
  return asked.options
    .filter((option) => key || isChosen(option.id, value))
    .map((option) => ({
      id: option.id,
      correct: option.correct === true,
      feedback: option.feedback ?? null,
    }));
}
