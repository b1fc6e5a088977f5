import { identifierOf, identifiersOf } from "#app/xapi/data/agent.ts";
import type { AgentOrGroup } from "#app/xapi/data/agent.ts";
import { isObject } from "#app/xapi/data/rule.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";

interface Bounds {
  people: readonly { identifier: string }[] | null;
  only: ReadonlySet<string> | null;
}

/** Whether a statement is one of those that someone may see, as far as that depends on whom it names. */
export function isWithin({ people, only }: Bounds, statement: StoredStatement): boolean {
  const { actor, object } = statement;
  const isSomeone = object.objectType === "Agent" || object.objectType === "Group";
  const named = [...identifiersOf(actor), ...(isSomeone ? identifiersOf(object) : [])];
  if (people !== null && !people.some(({ identifier }) => named.includes(identifier))) return false;
  return only === null || namesOnly(statement, only);
}

/** Whether a statement is about these people and names nobody else, wherever in it: not as instructor, not in an extension. */
function namesOnly(statement: StoredStatement, people: ReadonlySet<string>): boolean {
  // Who vouches for a statement is a system.
  const said = { ...statement, authority: null };
  return people.has(identifierOf(statement.actor) ?? "") && everyoneIn(said).every((someone) => people.has(someone));
}

/** The identifiers of all that has the shape of an agent, at any depth. */
function everyoneIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(everyoneIn);
  return isObject(value) ? [...identifiersIn(value), ...within] : within;
}

function identifiersIn(value: Record<string, unknown>): string[] {
  const { mbox, mbox_sha1sum: sum, openid, account } = value;
  const texts = { mbox, mbox_sha1sum: sum, openid };
  const named = Object.entries(texts).filter(([, text]) => typeof text === "string");
  const isAccount = isObject(account) && typeof account["name"] === "string";
  const agents = [
    ...named.map(([name, text]) => ({ [name]: text }) as AgentOrGroup),
    ...(isAccount ? [{ account } as AgentOrGroup] : []),
  ];
  return agents.map((agent) => identifierOf(agent)!);
}
