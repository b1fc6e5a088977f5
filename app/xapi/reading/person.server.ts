import { identifierNames, identifierOf } from "../data/agent.ts";
import type { Agent } from "../data/agent.ts";
import type { Credential } from "../credentials/credential.ts";
import { listStatements } from "./reading.server.ts";
import { isObject } from "../data/rule.ts";

type Person = { objectType: "Person"; name?: string[] } & Partial<Record<(typeof identifierNames)[number], unknown[]>>;

/** Someone with the names under which her latest statements knew her. Agents are not known to be the same person. */
export async function personOf(credential: Credential, agent: Agent): Promise<Person> {
  const identifier = identifierOf(agent)!;
  const { statements } = await listStatements(credential, { agents: [identifier], relatedAgents: true });
  const names = new Set(agent.name === undefined ? [] : [agent.name]);
  for (const { text } of statements) gatherNames(JSON.parse(text), identifier, names);
  const identifiers = identifierNames.filter((name) => agent[name] !== undefined);
  return {
    objectType: "Person",
    ...(names.size > 0 && { name: [...names] }),
    ...Object.fromEntries(identifiers.map((name) => [name, [agent[name]]])),
  };
}

function gatherNames(value: unknown, identifier: string, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const each of Object.values(value)) gatherNames(each, identifier, names);
  if (!isObject(value) || typeof value["name"] !== "string") return;
  if (isAgent(value) && identifierOf(value) === identifier) names.add(value["name"]);
}

/** Extensions hold anything, so that only what has the shape of an identifier counts. */
function isAgent(value: object): value is Agent {
  const { mbox, mbox_sha1sum: sum, openid, account } = value as Record<string, unknown>;
  const texts = [mbox, sum, openid].filter((each) => each !== undefined);
  const isAccount = isObject(account) && typeof account["name"] === "string";
  return texts.every((each) => typeof each === "string") && (account === undefined || isAccount);
}
