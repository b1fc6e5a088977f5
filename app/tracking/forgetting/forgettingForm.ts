import { z } from "zod";

const most = 20;

/** What an administrator says when she has a person forgotten: other addresses or accounts she had, and that she is sure. */
export const forgettingSchema = z.object({
  others: z
    .string()
    .max(4000)
    .optional()
    .transform((text = "") =>
      [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== ""),
    )
    .refine((lines) => lines.length <= most && lines.every(isTelling), "forgetting:others.form"),
  sure: z.literal("on", "forgetting:sure.missing"),
});

/** Something so short stands in words that have nothing to do with her. */
function isTelling(word: string): boolean {
  return word.length >= 6 && word.length <= 254;
}

/** Whether a name is told by nobody else's words: one word alone may be anyone's. */
export function isFullName(name: string): boolean {
  return name.trim().includes(" ") && isTelling(name.trim());
}
