import { z } from "zod";
import { keyedAnswer } from "../answerSchema.ts";
import type { KeyedAnswer } from "../answer.ts";
import { family } from "./family.ts";

/** What a learner gave: a drawing, or answers to questions about one; nothing yet is neither. */
export const genogramAnswer = z.strictObject({
  version: z.literal(1),
  family: family.optional(),
  answers: keyedAnswer.shape.answers.optional(),
});

export type GenogramAnswer = z.infer<typeof genogramAnswer>;

/** The name of the field in which a drawing travels with a plain form, which cannot change it. */
export const drawingField = "answer.family";

/** The drawing that a plain form carries along, if it is one. */
export function drawingFromForm(form: FormData): GenogramAnswer {
  const sent = form.get(drawingField);
  if (typeof sent !== "string" || sent === "") return { version: 1 };
  const drawn = family.safeParse(jsonIn(sent));
  return drawn.success ? { version: 1, family: drawn.data } : { version: 1 };
}

/** The answers to questions as the questions of a quiz know them. */
export function asKeyed({ answers }: GenogramAnswer): KeyedAnswer {
  return { version: 1, answers: answers ?? {} };
}

/** The same the other way; no answers are none at all. */
export function fromKeyed({ answers }: KeyedAnswer): GenogramAnswer {
  return Object.keys(answers).length === 0 ? { version: 1 } : { version: 1, answers };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
