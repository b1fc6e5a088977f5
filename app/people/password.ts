import { z } from "zod";
import { commonPasswords } from "./commonPasswords.ts";
import { emailField } from "./person.ts";

/** A password someone chooses: long enough to be hard to guess, and none that everybody tries first. */
export const newPassword = z
  .string()
  .min(12, { abort: true, error: "people:password.short" })
  .max(200, { abort: true, error: "people:password.long" })
  .refine((password) => !isCommon(password), "people:password.common");

/** Where the link to choose another password goes. */
export const passwordRequestSchema = z.object({ email: emailField });

/** A password chosen by a link. */
export const passwordChoiceSchema = z.object({ password: newPassword });

/** A password changed by someone who is signed in. */
export const passwordChangeSchema = z.object({
  current: z.string().min(1, "people:password.missing").max(1000, "people:password.long"),
  password: newPassword,
});
export type PasswordChange = z.infer<typeof passwordChangeSchema>;

const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm"];

/** Whether guessing would begin with this: a known password, a row of keys, or a few characters over and over. */
export function isCommon(password: string): boolean {
  const bare = password.toLowerCase().replaceAll(/\s/g, "");
  const backwards = [...bare].toReversed().join("");
  return (
    commonPasswords.has(bare) ||
    new Set(bare).size < 5 ||
    /^(.{1,6})\1+$/.test(bare) ||
    rows.some((row) => row.includes(bare) || row.includes(backwards))
  );
}
