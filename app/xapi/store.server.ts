import { randomUUID } from "node:crypto";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
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
    const { unknown, areReferredTo } = await compared(tx, credential.organisationId, statements);
    const fresh = unknown.map((statement) => completed(statement, authority, stored));
    if (fresh.length === 0) return;
    await tx.statement.createMany({ data: fresh.map((statement) => rowOf(credential.organisationId, statement)) });
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

/** Which of these are not stored yet, and whether a stored one refers to any of them; a contradiction is refused. */
async function compared<Kind extends Statement & { id: string }>(
  tx: Transaction,
  organisationId: string,
  statements: readonly Kind[],
): Promise<{ unknown: Kind[]; areReferredTo: boolean }> {
  const ids = statements.map(({ id }) => id.toLowerCase());
  const rows = await tx.statement.findMany({
    where: { organisationId, OR: [{ id: { in: ids } }, { refersToId: { in: ids } }] },
    select: { id: true, refersToId: true, statement: true },
  });
  const known = new Map(rows.map((row) => [row.id, row.statement as unknown as StoredStatement]));
  const unknown = statements.filter((statement) => {
    const before = known.get(statement.id.toLowerCase());
    if (before !== undefined && !sameStatement(statement, before)) {
      throw new Fault(409, `A different statement with the id ${statement.id} is already stored.`);
    }
    return before === undefined;
  });
  return { unknown, areReferredTo: rows.some(({ refersToId }) => refersToId !== null && ids.includes(refersToId)) };
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

function rowOf(organisationId: string, statement: StoredStatement): Prisma.StatementCreateManyInput {
  const { id, actor, verb, object, context, stored, timestamp } = statement;
  const isActivity = object.objectType === undefined || object.objectType === "Activity";
  const isSomeone = object.objectType === "Agent" || object.objectType === "Group";
  return {
    organisationId,
    id,
    stored,
    timestamp: moment(timestamp),
    verb: verb.id,
    activity: isActivity ? object.id : null,
    agents: [...identifiersOf(actor), ...(isSomeone ? identifiersOf(object as AgentOrGroup) : [])],
    registration: context?.registration ?? null,
    refersToId: object.objectType === "StatementRef" ? object.id : null,
    statement: statement as unknown as Prisma.InputJsonObject,
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
