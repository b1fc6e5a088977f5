import { z } from "zod";
import { checkIds, identifier, line, paragraph, title } from "../field.ts";

/** Prompts to write about, for the writer alone. */
export const reflectionDefinition = z
  .strictObject({
    version: z.literal(1),
    title,
    instruction: line.optional(),
    prompts: z
      .array(z.strictObject({ id: identifier, text: paragraph, hint: line.optional() }))
      .min(1)
      .max(30),
  })
  .superRefine((reflection, ctx) => checkIds(ctx, reflection.prompts, ["prompts"]));

export type ReflectionDefinition = z.infer<typeof reflectionDefinition>;
