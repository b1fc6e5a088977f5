import { z } from "zod";
import { identifier, line, option, paragraph, report, scale, title } from "../field.ts";
import { checkQuestions } from "./questions.ts";

const scoredOption = option.extend({
  correct: z.boolean().optional(),
  feedback: paragraph.optional(),
});
const points = z.number().positive().max(100).optional();
const text = paragraph;
const options = z.array(scoredOption).min(2).max(12);

const single = z.strictObject({
  id: identifier,
  type: z.literal("single"),
  text,
  points,
  options,
  feedback: paragraph.optional(),
});

const multiple = z.strictObject({
  id: identifier,
  type: z.literal("multiple"),
  text,
  points,
  options,
  feedback: paragraph.optional(),
});

const rating = z.strictObject({
  id: identifier,
  type: z.literal("scale"),
  text,
  points,
  ...scale,
  correct: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  feedback: paragraph.optional(),
});

const open = z.strictObject({
  id: identifier,
  type: z.literal("open"),
  text,
  modelAnswer: paragraph.optional(),
  feedback: paragraph.optional(),
});

export const question = z.discriminatedUnion("type", [single, multiple, rating, open], {
  error: (issue) =>
    issue.code === "invalid_union" ? "The type of a question is single, multiple, scale or open." : undefined,
});

/** A quiz as its author writes it, with its key. */
export const quizDefinition = z
  .strictObject({
    version: z.literal(1),
    title,
    instruction: line.optional(),
    passMark: z.number().min(1).max(100).optional(),
    attempts: z.int().min(1).max(100).optional(),
    questions: z.array(question).min(1).max(100),
  })
  .superRefine((quiz, ctx) => {
    checkQuestions(ctx, quiz.questions);
    if (quiz.passMark !== undefined && !quiz.questions.some(isScored)) {
      report(ctx, "nothingToPass", "A pass mark needs at least one question that is scored.", ["passMark"]);
    }
  });

export type QuizDefinition = z.infer<typeof quizDefinition>;
export type Question = z.infer<typeof question>;
export type ChoiceQuestion = z.infer<typeof single> | z.infer<typeof multiple>;
export type ScaleQuestion = z.infer<typeof rating>;

/** Whether a question counts for the score: an open one never does, a scale only with a right range. */
export function isScored(asked: Question): boolean {
  if (asked.type === "open") return false;
  return asked.type !== "scale" || asked.correct !== undefined;
}

/** What a question is worth. */
export function pointsOf(asked: Question): number {
  return asked.type !== "open" && isScored(asked) ? (asked.points ?? 1) : 0;
}
