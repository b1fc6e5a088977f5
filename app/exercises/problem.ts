import type { z } from "zod";

/** What is wrong at one place of a definition: a code for the screen, a sentence for whoever reads a package. */
export interface Problem {
  /** Dotted, as in `questions.0.options.1.text`. */
  path: string;
  code: string;
  limit: number | null;
  sentence: string;
}

/** Every problem of an input that a schema did not accept. */
export function problemsOf(error: z.ZodError, input: unknown): Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String);
    return {
      path: path.join("."),
      code: codeOf(issue, at(input, path)),
      limit: limitOf(issue),
      sentence: `${path.join(".") || "The definition"}: ${issue.message}`,
    };
  });
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "custom") return String(issue.params?.["problem"] ?? "wrong");
  if (value === undefined || value === null || value === "") return "missing";
  if (issue.code === "too_big") return { string: "tooLong", array: "tooMany" }[issue.origin as string] ?? "outOfRange";
  if (issue.code === "too_small") return { string: "missing", array: "tooFew" }[issue.origin as string] ?? "outOfRange";
  if (issue.code === "unrecognized_keys") return "unknownKey";
  return "wrong";
}

function limitOf(issue: z.core.$ZodIssue): number | null {
  if (issue.code === "too_big") return Number(issue.maximum);
  if (issue.code === "too_small") return Number(issue.minimum);
  return null;
}

function at(input: unknown, path: readonly string[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
