import { z } from "zod";
import { iri } from "./iri.ts";

const account = z.strictObject({ homePage: iri, name: z.string().min(1) });

const identifiers = {
  mbox: z
    .string()
    .regex(/^mailto:[^\s@]+@[^\s@]+$/, "is not a mailto IRI")
    .optional(),
  mbox_sha1sum: z
    .string()
    .regex(/^[0-9a-f]{40}$/i, "is not a SHA-1 sum in hexadecimal")
    .optional(),
  openid: iri.optional(),
  account: account.optional(),
};
const identifierNames = ["mbox", "mbox_sha1sum", "openid", "account"] as const;

const oneIdentifier = "an Agent has exactly one of mbox, mbox_sha1sum, openid and account";

/** One person or system, known by exactly one identifier (xAPI 1.0.3 Data 2.4.2.1). */
export const agent = z
  .strictObject({ objectType: z.literal("Agent").optional(), name: z.string().optional(), ...identifiers })
  .refine((value) => identifierCount(value) === 1, oneIdentifier);
export type Agent = z.infer<typeof agent>;

/** An agent as the object of a statement: it names its type (xAPI 1.0.3 Data 2.4.4.2). */
export const agentObject = z
  .strictObject({ objectType: z.literal("Agent"), name: z.string().optional(), ...identifiers })
  .refine((value) => identifierCount(value) === 1, oneIdentifier);

/** Several agents, with an identifier of their own or without one (xAPI 1.0.3 Data 2.4.2.2). */
export const group = z
  .strictObject({
    objectType: z.literal("Group"),
    name: z.string().optional(),
    member: z.array(agent).optional(),
    ...identifiers,
  })
  .refine((value) => identifierCount(value) <= 1, "a Group has at most one of mbox, mbox_sha1sum, openid and account")
  .refine(
    (value) => identifierCount(value) === 1 || value.member !== undefined,
    "an anonymous Group lists its members",
  );
export type Group = z.infer<typeof group>;

/** Who did something. */
export const actor = z.discriminatedUnion("objectType", [agent, group]);
export type AgentOrGroup = Agent | Group;

/** The inverse functional identifier in one string, the same for every spelling of it; null for an anonymous group. */
export function identifierOf(value: AgentOrGroup): string | null {
  if (value.mbox !== undefined) return `mbox:${lowerDomain(value.mbox)}`;
  if (value.mbox_sha1sum !== undefined) return `mbox_sha1sum:${value.mbox_sha1sum.toLowerCase()}`;
  if (value.openid !== undefined) return `openid:${value.openid}`;
  if (value.account !== undefined) return `account:${JSON.stringify([value.account.homePage, value.account.name])}`;
  return null;
}

/** The identifiers by which an agent or group is found: its own and those of its members (Communication 2.1.3). */
export function identifiersOf(value: AgentOrGroup): string[] {
  const members = "member" in value ? (value.member ?? []) : [];
  const all = [identifierOf(value), ...members.map(identifierOf)];
  return [...new Set(all.filter((identifier) => identifier !== null))];
}

function identifierCount(value: Partial<Record<(typeof identifierNames)[number], unknown>>): number {
  return identifierNames.filter((name) => value[name] !== undefined).length;
}

function lowerDomain(mbox: string): string {
  const at = mbox.lastIndexOf("@");
  return mbox.slice(0, at) + mbox.slice(at).toLowerCase();
}
