import { z } from "zod";
import { languages } from "#app/platform/preferences.ts";

export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("people:email.invalid").max(254, "people:email.invalid"));
export const nameField = z.string().trim().min(1, "people:name.missing").max(120, "people:name.long");
export const languageField = z.enum(languages);

/** Another address for a colleague. */
export const emailSchema = z.object({ email: emailField });

/** What a person may change of her own account. */
export const accountSchema = z.object({ name: nameField, language: languageField });
export type AccountInput = z.infer<typeof accountSchema>;
