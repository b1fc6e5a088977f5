import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { identifierOf } from "#app/xapi/data/agent.ts";
import type { AgentOrGroup } from "#app/xapi/data/agent.ts";
import type { Statement, SubStatement } from "#app/xapi/data/statement.ts";
import { targetOf } from "./sentence.ts";
import type { PersonNames } from "./sentence.ts";

/** The names of the organisation's people in these statements, beside those that are known already. */
export async function personNames(
  organisationId: string,
  statements: readonly Statement[],
  before: ReadonlyMap<string, string> = new Map(),
): Promise<PersonNames> {
  const base = await identifierBase();
  const ours = new Set<string>();
  for (const agent of statements.flatMap(agentsOf)) {
    const { homePage, name = "" } = agent.account ?? {};
    if (homePage === base && isUuid(name) && !before.has(identifierOf(agent)!)) ours.add(name);
  }
  if (ours.size === 0) return { base, known: before };
  const people = await database().person.findMany({
    where: { organisationId, accountName: { in: [...ours] } },
    select: { accountName: true, name: true },
  });
  const found = people.map(({ accountName, name }): [string, string] => [`account:${base} ${accountName}`, name]);
  return { base, known: new Map([...before, ...found]) };
}

function agentsOf(statement: Statement | SubStatement): AgentOrGroup[] {
  const { actor, object } = statement;
  const target = targetOf(statement);
  const others =
    object.objectType === "SubStatement"
      ? agentsOf(object)
      : object.objectType === "Agent" || object.objectType === "Group"
        ? [object, ...membersOf(object)]
        : [];
  return [actor, ...membersOf(actor), ...others, ...(target === undefined ? [] : [target])];
}

function membersOf(agent: AgentOrGroup): AgentOrGroup[] {
  return "member" in agent ? (agent.member ?? []) : [];
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
