import { useForm } from "@conform-to/react";
import type { SubmissionResult } from "@conform-to/react";
import { getZodConstraint } from "@conform-to/zod/v4";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import type { FormField } from "#app/ui/field.tsx";
import type { RefusalFacts } from "#app/ui/refusalNotice.tsx";

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
  const names = Object.keys(schema.shape) as (keyof z.input<Schema> & string)[];
  const plain = Object.fromEntries(names.map((name) => [name, plainField(fields[name])]));
  return {
    form,
    fields: plain as Record<(typeof names)[number], FormField>,
    errors: [...(form.errors ?? []), ...refusalsOf(answer)],
  };
}

/** What our components need to know of a field. Conform's own metadata is a proxy: a copy of it (`{...field}`) is empty. */
function plainField(field: FormField): FormField {
  const { name, id, initialValue, errors, required, minLength, maxLength, min, max, step } = field;
  return { name, id, initialValue, errors, required, minLength, maxLength, min, max, step };
}

function lastResultOf(answer: unknown): SubmissionResult<string[]> | null {
  return isObject(answer) && "form" in answer ? (answer.form as SubmissionResult<string[]> | null) : null;
}

function refusalsOf(answer: unknown): string[] {
  if (!isObject(answer) || !("refusal" in answer)) return [];
  const { code, details = {} } = answer.refusal as RefusalFacts;
  const facts = new URLSearchParams(Object.entries(details).map(([name, value]) => [name, String(value)]));
  return [`refusal:${code}${facts.size > 0 ? `?${facts}` : ""}`];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
