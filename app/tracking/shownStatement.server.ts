import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import type { Activity } from "#app/xapi/data/activity.ts";
import type { AgentOrGroup } from "#app/xapi/data/agent.ts";
import { textIn } from "#app/xapi/data/languageMap.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import type { ShownStatement } from "./shownStatement.ts";
import { nameOfType } from "./words.server.ts";

/** Statements as sentences, with the names of the organisation's own people. */
export async function shownStatements(actor: Actor, statements: readonly StoredStatement[]): Promise<ShownStatement[]> {
  const names = await namesOf(actor, statements);
  return statements.map((statement) => shown(actor.language, statement, names));
}

function shown(language: string, statement: StoredStatement, names: ReadonlyMap<string, string>): ShownStatement {
  const { id, timestamp, stored, actor, verb, object, result, context } = statement;
  const { parent = [], grouping = [] } = context?.contextActivities ?? {};
  const duration = /^PT(\d+(?:\.\d+)?)S$/.exec(result?.duration ?? "")?.[1];
  return {
    id,
    at: timestamp,
    stored,
    who: names.get(accountOf(actor) ?? "") ?? labelOf(actor),
    verb: textIn(verb.display, language) ?? verb.id,
    object: objectOf(object, language, names),
    within: [parent, grouping].flat().flatMap((activity) => titleOf(activity, language) ?? []),
    score: result?.score?.scaled ?? null,
    success: result?.success ?? null,
    seconds: duration === undefined ? null : Number(duration),
  };
}

function objectOf(
  object: StoredStatement["object"],
  language: string,
  names: ReadonlyMap<string, string>,
): ShownStatement["object"] {
  if (object.objectType === "StatementRef") return { name: object.id, activity: null };
  if (object.objectType === "SubStatement") {
    return { name: textIn(object.verb.display, language) ?? object.verb.id, activity: null };
  }
  if (object.objectType === "Agent" || object.objectType === "Group") {
    return { name: names.get(accountOf(object) ?? "") ?? labelOf(object), activity: null };
  }
  const name = titleOf(object, language) ?? textIn(nameOfType(object.definition?.type), language) ?? object.id;
  return { name, activity: object.id };
}

function titleOf({ definition }: Activity, language: string): string | undefined {
  return textIn(definition?.name, language);
}

async function namesOf(actor: Actor, statements: readonly StoredStatement[]): Promise<Map<string, string>> {
  const base = await identifierBase();
  const everyone = statements.flatMap(({ actor: who, object }) => [accountOf(who), accountOf(object as AgentOrGroup)]);
  const accounts = everyone.filter((account) => account?.startsWith(`${base} `) === true) as string[];
  const accountNames = accounts.map((account) => account.slice(base.length + 1)).filter(isUuid);
  const people = await database().person.findMany({
    where: { organisationId: actor.organisationId, accountName: { in: accountNames } },
    select: { accountName: true, name: true },
  });
  return new Map(people.map(({ accountName, name }) => [`${base} ${accountName}`, name]));
}

function accountOf({ account }: AgentOrGroup): string | undefined {
  return account && `${account.homePage} ${account.name}`;
}

function labelOf(agent: AgentOrGroup): string {
  const { name, mbox, openid, account, mbox_sha1sum: sum } = agent;
  const members = "member" in agent ? (agent.member ?? []).map(labelOf).join(", ") : "";
  return name ?? mbox?.replace("mailto:", "") ?? account?.name ?? openid ?? sum ?? members;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
