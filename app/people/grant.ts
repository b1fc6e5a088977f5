import { z } from "zod";
import type { Role } from "#app/platform/actor.ts";

export const organisationRoles = ["reviewer", "trainer", "administrator"] as const satisfies readonly Role[];

/** What a grant can give: a role in the whole organisation, or the lead of one team. */
export const grantRoles = [...organisationRoles, "lead"] as const;
export type GrantRole = (typeof grantRoles)[number];

/** Whether something dated holds at a moment: from its first moment, until just before its last. */
export function holdsAt(dated: { from: Date; until: Date | null }, at: Date): boolean {
  return dated.from <= at && (dated.until === null || at < dated.until);
}

/** The `where` of what is dated and holds at a moment. */
export function holding(at: Date) {
  return { from: { lte: at }, OR: [{ until: null }, { until: { gt: at } }] };
}

const days = { from: z.iso.date().optional(), until: z.iso.date().optional() };

/** A grant as an administrator gives it. Both days count: it begins with the first and ends with the last. */
export const grantSchema = z
  .object({ role: z.enum(grantRoles), teamId: z.uuid().optional(), ...days })
  .refine(hasItsTeam, { path: ["teamId"], error: "people:grant.team" })
  .refine(isInOrder, { path: ["until"], error: "people:grant.order" });
export type GrantInput = z.infer<typeof grantSchema>;

/** The lead of one team, for someone. */
export const leadSchema = z
  .object({ personId: z.uuid(), ...days })
  .refine(isInOrder, { path: ["until"], error: "people:grant.order" });

/** Whether what is about a team says which. */
export function hasItsTeam({ role, teamId }: { role?: string; teamId?: string }): boolean {
  return role !== "lead" || teamId !== undefined;
}

function isInOrder({ from, until }: { from?: string; until?: string }): boolean {
  return from === undefined || until === undefined || from <= until;
}
