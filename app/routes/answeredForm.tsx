import { useForm } from "@conform-to/react";
import type { SubmissionResult } from "@conform-to/react";
import { getZodConstraint } from "@conform-to/zod/v4";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

/** A form of a page by its schema, with what its action answered: what was typed, and what is wrong with it. */
export function useAnsweredForm<Schema extends z.ZodObject>(
  schema: Schema,
  answer: unknown,
  defaultValue?: { [Name in keyof z.input<Schema>]?: string | null },
) {
  // The page brings these texts along, so that an error has its words at once.
  useTranslation(["errors", "people", "refusal"]);
  const [form, fields] = useForm<Record<keyof z.input<Schema> & string, string>>({
    lastResult: lastResultOf(answer),
    constraint: getZodConstraint(schema) as never,
    defaultValue: defaultValue as never,
  });
  return { form, fields, errors: [...(form.errors ?? []), ...refusalsOf(answer)] };
}

function lastResultOf(answer: unknown): SubmissionResult<string[]> | null {
  return isObject(answer) && "form" in answer ? (answer.form as SubmissionResult<string[]> | null) : null;
}

function refusalsOf(answer: unknown): string[] {
  return isObject(answer) && "refusal" in answer ? [`refusal:${(answer.refusal as { code: string }).code}`] : [];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
