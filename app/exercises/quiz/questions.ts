import type { z } from "zod";
import { checkIds, checkScale, report } from "../field.ts";
import type { Question } from "./definition.ts";

/** Reports what is wrong with questions that a schema cannot see: repeated ids, keys that do not fit. */
export function checkQuestions(ctx: z.RefinementCtx, questions: readonly Question[]): void {
  checkIds(ctx, questions, ["questions"]);
  questions.forEach((asked, index) => checkQuestion(ctx, asked, ["questions", index]));
}

function checkQuestion(ctx: z.RefinementCtx, asked: Question, path: (string | number)[]): void {
  if (asked.type === "scale") {
    checkScale(ctx, asked, path);
    if (asked.correct && !rangeFits(asked.correct, asked)) {
      report(ctx, "correctOutsideScale", "The right range lies inside the scale, lowest first.", [...path, "correct"]);
    }
  } else if (asked.type !== "open") {
    checkIds(ctx, asked.options, [...path, "options"]);
    const right = asked.options.filter((each) => each.correct).length;
    if (asked.type === "single" && right !== 1) {
      report(ctx, "oneCorrect", `A single question has exactly one right option, not ${right}.`, [...path, "options"]);
    }
    if (asked.type === "multiple" && right === 0) {
      report(ctx, "someCorrect", "A multiple question has at least one right option.", [...path, "options"]);
    }
  }
}

function rangeFits(range: { from: number; to: number }, bounds: { from: number; to: number }): boolean {
  return bounds.from <= range.from && range.from <= range.to && range.to <= bounds.to;
}
