import { z } from "zod";
import { checkIds, identifier, line, paragraph, report, text, title } from "../field.ts";
import { isScored, question } from "../quiz/definition.ts";
import { checkQuestions } from "../quiz/questions.ts";
import { aspects } from "./comparing/remark.ts";
import { emptyFamily, family } from "./family.ts";

/** The most people in the family of a case: a story of more nobody draws. */
export const mostPeople = 60;

const head = { version: z.literal(1), title, instruction: line.optional() };

const caseFamily = family.refine(({ people }) => people.length <= mostPeople, {
  error: `A case has at most ${mostPeople} people.`,
  params: { problem: "largeFamily" },
});

const passing = {
  passMark: z.number().min(1).max(100).optional(),
  attempts: z.int().min(1).max(100).optional(),
};

const step = z.strictObject({
  id: identifier,
  text: paragraph,
  /** Whom and what this step is about, by their ids. */
  people: z.array(identifier).max(mostPeople).default([]),
  couples: z.array(identifier).max(mostPeople).default([]),
  ties: z.array(identifier).max(200).default([]),
});

/** A drawn family to look at, one step after the other. */
const example = z.strictObject({
  ...head,
  use: z.literal("example"),
  /** Whether the drawing grows with the steps; else the whole is there from the beginning. */
  grows: z.boolean().default(true),
  family: caseFamily,
  steps: z.array(step).min(1).max(40),
});

/** A story of which the learner draws the family; `expected` is the key. */
const draw = z.strictObject({
  ...head,
  use: z.literal("draw"),
  ...passing,
  story: text.trim().min(1).max(8000),
  /** What stands on the paper already. */
  start: caseFamily.default(emptyFamily),
  expected: caseFamily,
  counts: z
    .array(z.enum(aspects))
    .min(1)
    .max(aspects.length)
    .default([...aspects]),
  /** How many years a year may be off. */
  tolerance: z.int().min(0).max(20).default(1),
});

/** A drawn family with questions about it, which are those of a quiz. */
const read = z.strictObject({
  ...head,
  use: z.literal("read"),
  ...passing,
  family: caseFamily,
  questions: z.array(question).min(1).max(100),
});

/** An empty sheet to draw a family on, of which nothing is checked. */
const sheet = z.strictObject({ ...head, use: z.literal("sheet"), withClient: z.boolean().optional() });

/** A genogram as an exercise, in one of its uses, with its key. */
export const genogramDefinition = z
  .discriminatedUnion("use", [draw, read, example, sheet])
  .superRefine((definition, ctx) => {
    if (definition.use === "draw") {
      if (definition.expected.people.length === 0) {
        report(ctx, "emptyFamily", "Draw the family that is expected.", ["expected"]);
      }
    } else if (definition.use === "read") {
      checkQuestions(ctx, definition.questions);
      if (definition.passMark !== undefined && !definition.questions.some(isScored)) {
        report(ctx, "nothingToPass", "A pass mark needs at least one question that is scored.", ["passMark"]);
      }
      checkDrawn(ctx, definition.family);
    } else if (definition.use === "example") {
      checkDrawn(ctx, definition.family);
      checkIds(ctx, definition.steps, ["steps"]);
      definition.steps.forEach((each, index) => checkStep(ctx, definition.family, each, ["steps", index]));
    }
  });

export type GenogramDefinition = z.infer<typeof genogramDefinition>;
export type ExampleDefinition = z.infer<typeof example>;
export type DrawDefinition = z.infer<typeof draw>;
export type ReadDefinition = z.infer<typeof read>;
export type SheetDefinition = z.infer<typeof sheet>;
export type Step = z.infer<typeof step>;

function checkDrawn(ctx: z.RefinementCtx, { people }: { people: readonly unknown[] }): void {
  if (people.length === 0) report(ctx, "emptyFamily", "Draw the family first.", ["family"]);
}

function checkStep(
  ctx: z.RefinementCtx,
  drawn: ExampleDefinition["family"],
  shown: Step,
  path: (string | number)[],
): void {
  for (const part of ["people", "couples", "ties"] as const) {
    const known = new Set(drawn[part].map(({ id }) => id));
    if (shown[part].some((id) => !known.has(id))) {
      report(ctx, "unknownId", `A step shows ${part} who are not in the family.`, [...path, part]);
    }
  }
}
