import { randomUUID } from "node:crypto";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { identifiersOf } from "./agent.ts";
import type { AgentOrGroup } from "./agent.ts";
import { sameStatement } from "./comparison.ts";
import { authorityOf, mayVoid, mayWrite } from "./credential.ts";
import type { Credential } from "./credential.ts";
import { Fault } from "./fault.ts";
import { hooks } from "./hooks.server.ts";
import type { Statement, StoredStatement } from "./statement.ts";
import { moment } from "./timestamp.ts";
import { voided } from "./verb.ts";

/**
 * Stores valid statements, all of them or none, and returns their ids in order. One that is already there and says the
 * same changes nothing; one that says something else under a known id is a conflict (xAPI 1.0.3 Communication 2.1.1).
 */
export async function storeStatements(credential: Credential, arriving: readonly Statement[]): Promise<string[]> {
  if (!mayWrite(credential)) throw new Fault(403, "This credential may not store statements.");
  if (arriving.some(isVoiding) && !mayVoid(credential)) {
    throw new Fault(403, "This credential may not void statements.");
  }
  const statements = arriving.map((statement) => ({ ...statement, id: statement.id ?? randomUUID() }));
  const ids = statements.map(({ id }) => id.toLowerCase());
  if (new Set(ids).size < ids.length) throw new Fault(400, "Two statements of this batch have the same id.");
  await hooks().admit({ credential, statements });
  const authority = authorityOf(credential, await identifierBase());

  await transaction(async (tx) => {
    const stored = await takeTurn(tx, credential.organisationId);
    const complete = statements.map((statement) => completed(statement, authority, stored));
    const { isNew, areReferredTo } = await insert(tx, credential.organisationId, complete);
    const known = statements.filter((statement) => !isNew(statement));
    if (known.length > 0) await refuseContradictions(tx, credential.organisationId, known);
    const fresh = complete.filter(isNew);
    if (fresh.length === 0) return;
    if (areReferredTo || fresh.some(isVoiding)) await markVoided(tx, credential.organisationId, fresh);
    await hooks().stored(tx, { credential, statements: fresh });
  });
  return statements.map(({ id }) => id);
}

/** Waits until no statement of this organisation is being stored or read as a list, and returns the moment. */
async function takeTurn(tx: Transaction, organisationId: string): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`
    with turn as materialized (
      select pg_advisory_xact_lock(hashtextextended(${`statements:${organisationId}`}, 0))
    )
    select clock_timestamp()::timestamptz(3) as now from turn`;
  return row!.now;
}

/** Adds those whose id is not there yet; tells which, and whether a stored one refers to any of them. */
async function insert(tx: Transaction, organisationId: string, statements: readonly StoredStatement[]) {
  const added = await tx.$queryRaw<{ id: string; isReferredTo: boolean }[]>`
    insert into "Statement" ("organisationId", id, stored, timestamp, verb, activity, agents, registration,
      "refersToId", statement)
    select ${organisationId}::uuid, id, stored, timestamp, verb, activity, agents, registration, "refersToId", statement
    from jsonb_to_recordset(${JSON.stringify(statements.map(rowOf))}::jsonb) as arriving(id uuid, stored timestamptz,
      timestamp timestamptz, verb text, activity text, agents text[], registration uuid, "refersToId" uuid,
      statement jsonb)
    on conflict do nothing
    returning id, exists (
      select from "Statement" referring
      where referring."organisationId" = "Statement"."organisationId" and referring."refersToId" = "Statement".id
    ) as "isReferredTo"`;
  const ids = new Set(added.map(({ id }) => id));
  return {
    isNew: ({ id }: { id: string }) => ids.has(id.toLowerCase()),
    areReferredTo: added.some(({ isReferredTo }) => isReferredTo),
  };
}

/** What was there already must say the same. */
async function refuseContradictions(
  tx: Transaction,
  organisationId: string,
  arriving: readonly (Statement & { id: string })[],
): Promise<void> {
  const byId = new Map(arriving.map((statement) => [statement.id.toLowerCase(), statement]));
  const rows = await tx.statement.findMany({
    where: { organisationId, id: { in: [...byId.keys()] } },
    select: { id: true, statement: true },
  });
  for (const { id, statement } of rows) {
    if (sameStatement(byId.get(id)!, statement as unknown as StoredStatement)) continue;
    throw new Fault(409, `A different statement with the id ${id} is already stored.`);
  }
}

/** Adds what an LRS assigns (xAPI 1.0.3 Data 2.4.7 to 2.4.10) and makes every context activity a list (2.4.6.2). */
function completed(
  statement: Statement & { id: string },
  authority: StoredStatement["authority"],
  now: Date,
): StoredStatement {
  const stored = now.toISOString();
  const { timestamp = stored, version = "1.0.0" } = statement;
  const listed = withLists(statement);
  const object = listed.object.objectType === "SubStatement" ? withLists(listed.object) : listed.object;
  return { ...listed, object, timestamp, version, stored, authority };
}

function withLists<Kind extends Pick<Statement, "context">>(statement: Kind): Kind {
  const { contextActivities } = statement.context ?? {};
  if (contextActivities === undefined) return statement;
  const lists = Object.entries(contextActivities).map(([relation, value]) => [relation, [value].flat()]);
  return { ...statement, context: { ...statement.context, contextActivities: Object.fromEntries(lists) } };
}

/** What of a statement is asked for apart, beside the whole of it. */
function rowOf(statement: StoredStatement) {
  const { id, actor, verb, object, context, stored, timestamp } = statement;
  const isActivity = object.objectType === undefined || object.objectType === "Activity";
  const isSomeone = object.objectType === "Agent" || object.objectType === "Group";
  return {
    id,
    stored,
    timestamp: moment(timestamp),
    verb: verb.id,
    activity: isActivity ? object.id : null,
    agents: [...identifiersOf(actor), ...(isSomeone ? identifiersOf(object as AgentOrGroup) : [])],
    registration: context?.registration ?? null,
    refersToId: object.objectType === "StatementRef" ? object.id : null,
    statement,
  };
}

/** xAPI 1.0.3 Data 2.3.2: the voided and the voiding statement may come in any order; one that voids is never voided. */
async function markVoided(tx: Transaction, organisationId: string, fresh: readonly StoredStatement[]): Promise<void> {
  const ids = fresh.map(({ id }) => id);
  await tx.$executeRaw`
    update "Statement" target set "voidedById" = voiding."id"
    from "Statement" voiding
    where target."organisationId" = ${organisationId}::uuid and voiding."organisationId" = ${organisationId}::uuid
      and voiding."refersToId" = target."id" and voiding."verb" = ${voided} and target."verb" <> ${voided}
      and target."voidedById" is null
      and (target."id" = any(${ids}::uuid[]) or voiding."id" = any(${ids}::uuid[]))`;
}

function isVoiding(statement: Statement): boolean {
  return statement.verb.id === voided;
}
