import { clauses } from "../clause.ts";
import { iri } from "./iri.ts";
import { breach, isObject, listOf, shape, text } from "./rule.ts";
import type { Properties, Rule } from "./rule.ts";

interface Identified {
  name?: string;
  mbox?: string;
  mbox_sha1sum?: string;
  openid?: string;
  account?: { homePage: string; name: string };
}

export interface Agent extends Identified {
  objectType?: "Agent";
}

export interface Group extends Identified {
  objectType: "Group";
  member?: Agent[];
}

/** Who did something. */
export type AgentOrGroup = Agent | Group;

export const identifierNames = ["mbox", "mbox_sha1sum", "openid", "account"] as const;

const nameRule = text(clauses.actor, "is not a text");
const accountName = text(clauses.account, "is not a text with a character in it", (value) => value !== "");

const identified = {
  name: nameRule,
  mbox: text(clauses.identifier, "is not a mailto IRI", (value) => /^mailto:[^\s@]+@[^\s@]+$/.test(value)),
  mbox_sha1sum: text(clauses.identifier, "is not a SHA-1 sum in hexadecimal", (sum) => /^[0-9a-f]{40}$/i.test(sum)),
  openid: iri,
  account: shape(clauses.account, { homePage: iri, name: accountName }, { required: ["homePage", "name"] }),
};

const oneIdentifier = breach(clauses.agent, "does not have exactly one of mbox, mbox_sha1sum, openid and account");

/** One person or system, known by exactly one identifier. */
export const agent = shape(
  clauses.agent,
  { objectType: text(clauses.agent, "is not 'Agent'", (value) => value === "Agent"), ...identified },
  { whole: (value) => (identifierCount(value) === 1 ? null : oneIdentifier) },
);

/** Several agents, with an identifier of their own or without one. */
export const group = shape(
  clauses.group,
  {
    objectType: text(clauses.group, "is not 'Group'", (value) => value === "Group"),
    ...identified,
    member: listOf(clauses.group, agent),
  },
  { required: ["objectType"], whole: groupAsWhole },
);

/** An Agent or a Group, whichever it says it is. */
export const actor: Rule = (value, version) => {
  if (!isObject(value)) return breach(clauses.actor, "is neither an Agent nor a Group");
  return value["objectType"] === "Group" ? group(value, version) : agent(value, version);
};

/** The inverse functional identifier in one string, the same for every spelling of it; null for an anonymous group. */
export function identifierOf(value: AgentOrGroup): string | null {
  if (value.mbox !== undefined) return `mbox:${lowerDomain(value.mbox)}`;
  if (value.mbox_sha1sum !== undefined) return `mbox_sha1sum:${value.mbox_sha1sum.toLowerCase()}`;
  if (value.openid !== undefined) return `openid:${value.openid}`;
  if (value.account !== undefined) return `account:${value.account.homePage} ${value.account.name}`;
  return null;
}

/** The identifiers by which an agent or group is found: its own and those of its members (Communication 2.1.3). */
export function identifiersOf(value: AgentOrGroup): string[] {
  const members = "member" in value ? (value.member ?? []) : [];
  const all = [identifierOf(value), ...members.map(identifierOf)];
  return all.filter((identifier) => identifier !== null);
}

function groupAsWhole(value: Properties) {
  const identifiers = identifierCount(value);
  if (identifiers > 1) return breach(clauses.group, "has more than one of mbox, mbox_sha1sum, openid and account");
  if (identifiers === 1 || value["member"] !== undefined) return null;
  return breach(clauses.group, "is missing: an anonymous Group lists its members", "member");
}

function identifierCount(value: Properties): number {
  let count = 0;
  for (const name of identifierNames) if (value[name] !== undefined) count += 1;
  return count;
}

function lowerDomain(mbox: string): string {
  const at = mbox.lastIndexOf("@");
  return mbox.slice(0, at) + mbox.slice(at).toLowerCase();
}
