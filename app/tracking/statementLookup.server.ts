import type { Actor } from "#app/platform/actor.ts";
import { firstMomentOf, momentAfter } from "#app/platform/calendar.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { permit } from "#app/platform/permit.ts";
import { settings } from "#app/platform/settings.server.ts";
import { identifierOf } from "#app/xapi/data/agent.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import type { Filter } from "#app/xapi/reading/filter.ts";
import { findStatement, listStatements } from "#app/xapi/reading/reading.server.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { personAgent } from "./agent.server.ts";
import { mayReadRecords } from "./policy.ts";
import type { StatementQuery } from "./recordQuery.ts";
import { shownStatements } from "./shownStatement.server.ts";
import { absolute } from "./vocabulary.ts";

const pageSize = 50;

/** A page of the organisation's statements, newest first, each as a sentence. */
export async function lookUpStatements(actor: Actor, query: StatementQuery) {
  permit(mayReadRecords(actor));
  const credential = applicationCredential(actor.organisationId);
  const { statements, nextCursor } = await listStatements(credential, await filterOf(actor, query));
  const read = statements.map(({ text }) => JSON.parse(text) as StoredStatement);
  return { statements: await shownStatements(actor, read), next: nextCursor, elsewhere: isElsewhere() };
}

/** One statement as a sentence and as it is stored, also when it was voided; null when it is not there. */
export async function readStatement(actor: Actor, id: string) {
  permit(mayReadRecords(actor));
  const credential = applicationCredential(actor.organisationId);
  const standing = await findStatement(credential, id);
  const found = standing ?? (await findStatement(credential, id, true));
  if (found === null) return null;
  const statement = JSON.parse(found.text) as StoredStatement;
  const [shown] = await shownStatements(actor, [statement]);
  return { ...shown!, voided: standing === null, json: asWritten(statement) };
}

/** The statement in the order of the specification, however it was sent. */
function asWritten(statement: StoredStatement): string {
  const { id, actor, verb, object, result, context, timestamp, ...rest } = statement;
  return JSON.stringify({ id, actor, verb, object, result, context, timestamp, ...rest }, null, 2);
}

/** Whether what happens now is told to another LRS, so that it cannot be looked up here. */
function isElsewhere(): boolean {
  return settings().lrs !== undefined;
}

async function filterOf(actor: Actor, query: StatementQuery): Promise<Filter> {
  const { person, verb, activity, from, until, after } = query;
  return {
    ...(person !== undefined && { agents: await identifiersOfName(actor, person) }),
    ...(verb !== undefined && { verb: absolute(await identifierBase(), verb) }),
    ...(activity !== undefined && { activity }),
    // The bounds are days; the filter leaves out its first moment and takes in its last.
    ...(from !== undefined && { since: new Date(firstMomentOf(from).getTime() - 1) }),
    ...(until !== undefined && { until: new Date(momentAfter(until).getTime() - 1) }),
    ...(after !== undefined && { cursor: after }),
    limit: pageSize,
  };
}

async function identifiersOfName(actor: Actor, name: string): Promise<string[]> {
  const people = await database().person.findMany({
    where: { organisationId: actor.organisationId, name: { contains: name, mode: "insensitive" } },
    select: { accountName: true },
  });
  const base = await identifierBase();
  return people.map((person) => identifierOf(personAgent(base, person))!);
}
