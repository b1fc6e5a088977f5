import { hash } from "node:crypto";
import { identifierOf } from "../data/agent.ts";
import type { Agent, AgentOrGroup } from "../data/agent.ts";

/** What someone is known by: accounts, e-mail addresses, full names. */
export interface Traces {
  /** As they are found in text, without regard to case: also as the sum of an address, and as they stand in an IRI. */
  words: readonly string[];
  /** The same as they may be spelled where case counts. */
  spellings: readonly string[];
  /** The identifiers of agents that are hers for certain, wherever she has an account of this name. */
  identifiers: readonly string[];
}

const address = /^[^\s@]+@[^\s@]+$/;
const sum = /^[0-9a-f]{40}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The traces of someone with these accounts, addresses and names, whose accounts here have this home page. */
export function tracesOf(known: readonly string[], homePage: string): Traces {
  const plain = known.map((word) => word.trim()).filter((word) => word !== "");
  const sums = plain.filter((word) => address.test(word)).flatMap(sumsOf);
  const encoded = plain.flatMap((word) => [encodeURIComponent(word), word.replaceAll(" ", "+")]);
  const words = [...new Set([...plain, ...sums, ...encoded].map((word) => word.toLowerCase()))];
  const agents = [
    ...plain.map((name): Agent => ({ account: { homePage, name } })),
    ...plain.filter((word) => address.test(word)).map((word): Agent => ({ mbox: `mailto:${word}` })),
    ...sums.map((each): Agent => ({ mbox_sha1sum: each })),
  ];
  return {
    words: words.toSorted((one, other) => other.length - one.length),
    spellings: [...new Set([...plain, ...words, ...words.map((word) => word.toUpperCase())])],
    identifiers: agents.map((agent) => identifierOf(agent)!),
  };
}

/** Whether any of them stands in a text. */
export function isTraced({ words }: Pick<Traces, "words">, text: string): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** Whether an agent or group is she, whoever keeps the account. */
export function isShe({ words }: Traces, { mbox, mbox_sha1sum: given, openid, account }: AgentOrGroup): boolean {
  const own = [mbox?.replace(/^mailto:/i, ""), given, account?.name].filter((value) => value !== undefined);
  if (own.some((value) => words.includes(value.toLowerCase()))) return true;
  return openid !== undefined && isTraced({ words }, openid);
}

/** A text in which nobody finds her: a fresh name for an account or address, three dots for a name. */
export function untraced({ words }: Traces, text: string, fresh: string): string {
  let rest = text;
  for (const word of words) {
    const pattern = new RegExp(word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), "giu");
    rest = rest.replace(pattern, standIn(word, fresh));
  }
  return rest;
}

function standIn(word: string, fresh: string): string {
  if (address.test(word)) return `${fresh}@forgotten.invalid`;
  if (sum.test(word) || uuid.test(word) || /[%+]/.test(word)) return fresh.replaceAll("-", "");
  return "…";
}

function sumsOf(email: string): string[] {
  return [...new Set([email, email.toLowerCase()])].map((each) => hash("sha1", `mailto:${each}`, "hex"));
}
