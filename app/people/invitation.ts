import { z } from "zod";
import { grantRoles, hasItsTeam } from "./grant.ts";
import { emailField, languageField, nameField } from "./person.ts";
import { newPassword } from "./password.ts";

/** Whom an administrator invites, and what she may do from her first day. */
export const invitationSchema = z
  .object({
    name: nameField,
    email: emailField,
    role: z.enum(grantRoles).optional(),
    teamId: z.uuid().optional(),
  })
  .refine(hasItsTeam, { path: ["teamId"], error: "people:grant.team" });
export type InvitationInput = z.infer<typeof invitationSchema>;

/** What someone who was invited chooses herself. */
export const acceptanceSchema = z.object({ name: nameField, language: languageField, password: newPassword });
export type AcceptanceInput = z.infer<typeof acceptanceSchema>;
