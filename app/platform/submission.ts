import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/**
 * Reads a form by its schema. What is wrong comes back as codes of the `errors` texts, such as
 * `text.tooLong?maximum=80`, which the fields put into words; a schema may give codes of its own (`people:email.taken`).
 */
export function parseSubmission<Schema extends z.ZodType>(form: FormData | URLSearchParams, schema: Schema) {
  return parseWithZod(form, { schema, error: fieldError });
}

/** The code of what is wrong with a value. */
export function fieldError(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined || issue.input === null || issue.input === "") return "required";
      return typeErrors[issue.expected] ?? "invalid";
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) <= 1) return "required";
      return `${sizeErrors[issue.origin]?.[0] ?? "invalid"}?minimum=${issue.minimum}`;
    case "too_big":
      return `${sizeErrors[issue.origin]?.[1] ?? "invalid"}?maximum=${issue.maximum}`;
    case "invalid_value":
      return "choose";
    case "invalid_format":
      return formatErrors[issue.format] ?? "text.form";
    default:
      return "invalid";
  }
}

const typeErrors: Record<string, string> = {
  number: "number.form",
  int: "number.whole",
  date: "date.form",
  boolean: "choose",
};

const sizeErrors: Record<string, readonly [small: string, large: string]> = {
  string: ["text.tooShort", "text.tooLong"],
  number: ["number.tooSmall", "number.tooLarge"],
  int: ["number.tooSmall", "number.tooLarge"],
  date: ["date.tooEarly", "date.tooLate"],
  array: ["list.tooFew", "list.tooMany"],
  file: ["required", "file.tooLarge"],
};

const formatErrors: Record<string, string> = {
  email: "text.email",
  url: "text.link",
  date: "date.form",
};
