import { z } from "zod";
import { partKinds } from "./part.ts";

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A slug has lower-case letters, digits and hyphens.");
const line = z.string().trim().min(1).max(200);
const markdown = z.string().trim().min(1).max(20_000);

const part = z
  .strictObject({
    id: slug,
    kind: z.enum(partKinds),
    title: line,
    minutes: z.int().min(1).max(600),
    contribution: slug.optional(),
    exercise: z.string().max(120).optional(),
    text: markdown.optional(),
  })
  .superRefine((given, ctx) => {
    const needed = needs[given.kind];
    if (given[needed] === undefined) {
      ctx.addIssue({ code: "custom", path: [needed], message: `A part of kind ${given.kind} needs ${needed}.` });
    }
    if (given.exercise !== undefined && needed !== "exercise") {
      ctx.addIssue({ code: "custom", path: ["exercise"], message: `A part of kind ${given.kind} has no exercise.` });
    }
  });

const needs = {
  read: "contribution",
  exercise: "exercise",
  quiz: "exercise",
  reflection: "exercise",
  live: "text",
  practice: "text",
} as const;

/** A course as a package carries it, in `course.yaml`. */
export const coursePackage = z
  .strictObject({
    slug,
    title: line,
    what: markdown,
    why: markdown,
    notice: z.string().trim().max(4000).default(""),
    days: z
      .array(
        z.strictObject({
          title: line,
          goal: z.string().trim().max(1000).default(""),
          parts: z.array(part).min(1).max(60),
        }),
      )
      .min(1)
      .max(60),
  })
  .superRefine((course, ctx) => {
    const seen = new Set<string>();
    course.days.forEach((day, dayIndex) =>
      day.parts.forEach(({ id }, partIndex) => {
        const path = ["days", dayIndex, "parts", partIndex, "id"];
        if (seen.has(id)) ctx.addIssue({ code: "custom", path, message: `The id "${id}" is used twice.` });
        seen.add(id);
      }),
    );
  });

export type CoursePackage = z.infer<typeof coursePackage>;
export type PackagedPart = CoursePackage["days"][number]["parts"][number];
