import { z } from "zod";
import { checkIds, checkScale, identifier, line, option, scale, title } from "../field.ts";
import type { Input } from "../input.ts";

const labelled = { label: line, hint: line.optional() };
const options = z.array(option).min(2).max(40);
const columns = z
  .array(z.strictObject({ id: identifier, label: line }))
  .min(1)
  .max(8);

export const field = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ id: identifier, type: z.literal("text"), ...labelled }),
    z.strictObject({ id: identifier, type: z.literal("lines"), ...labelled }),
    z.strictObject({ id: identifier, type: z.literal("choice"), ...labelled, options }),
    z.strictObject({ id: identifier, type: z.literal("choices"), ...labelled, options }),
    z.strictObject({ id: identifier, type: z.literal("scale"), ...labelled, ...scale }),
    z.strictObject({
      id: identifier,
      type: z.literal("table"),
      ...labelled,
      columns,
      rows: z.int().min(1).max(30),
    }),
  ],
  {
    error: (issue) =>
      issue.code === "invalid_union"
        ? "The type of a field is text, lines, choice, choices, scale or table."
        : undefined,
  },
) satisfies z.ZodType<Input>;

/** A sheet to fill in, on screen or on paper. */
export const worksheetDefinition = z
  .strictObject({
    version: z.literal(1),
    title,
    instruction: line.optional(),
    withClient: z.boolean().optional(),
    fields: z.array(field).min(1).max(60),
  })
  .superRefine((worksheet, ctx) => {
    checkIds(ctx, worksheet.fields, ["fields"]);
    worksheet.fields.forEach((each, index) => {
      const path = ["fields", index];
      if (each.type === "scale") checkScale(ctx, each, path);
      if (each.type === "choice" || each.type === "choices") checkIds(ctx, each.options, [...path, "options"]);
      if (each.type === "table") checkIds(ctx, each.columns, [...path, "columns"]);
    });
  });

export type WorksheetDefinition = z.infer<typeof worksheetDefinition>;
export type WorksheetField = z.infer<typeof field>;
