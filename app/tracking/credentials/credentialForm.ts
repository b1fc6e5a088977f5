import { z } from "zod";
import { scopes } from "#app/xapi/credentials/credential.ts";

/** What an administrator decides about a credential: the last day counts, and no rate is no limit. */
export const credentialSchema = z.object({
  label: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(scopes)).min(1, "choose"),
  rate: z.int().min(1).max(1_000_000).optional(),
  lastDay: z.iso.date().optional(),
});
export type CredentialInput = z.infer<typeof credentialSchema>;

/** The same for a new one: the page that asks for it names it, so that sending a form twice makes one credential. */
export const newCredentialSchema = credentialSchema.extend({ id: z.uuidv7() });

export const pauses = ["now", "day", "week"] as const;

/** When the old secret stops after a new one was made, whose id the page gives. */
export const rotationSchema = z.object({ id: z.uuidv7(), until: z.enum(pauses) });
export type Rotation = z.infer<typeof rotationSchema>;

export type CredentialState = "works" | "expired" | "ended";

/** What a credential is at a moment. */
export function stateOf(dates: { expiresAt: Date | null; revokedAt: Date | null }, at: Date): CredentialState {
  if (dates.revokedAt !== null) return "ended";
  return dates.expiresAt !== null && dates.expiresAt <= at ? "expired" : "works";
}
