import { database, transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { authorityOf, mayReadAll, mayReadOwn } from "./credential.ts";
import type { Credential } from "./credential.ts";
import { Fault } from "./fault.ts";
import type { Filter } from "./filter.ts";
import type { StoredStatement } from "./statement.ts";

const longestPage = 100;

/** A page of statements, where the next one starts, and until when nothing that was stored is missing. */
export interface StatementPage {
  statements: StoredStatement[];
  nextCursor: string | null;
  consistentThrough: Date;
}

/** One statement of the credential's organisation: the voided ones only when asked for as such. */
export async function findStatement(
  credential: Credential,
  id: string,
  voided = false,
): Promise<StoredStatement | null> {
  const row = await database().statement.findFirst({
    where: { AND: [await readable(credential), { id, voidedById: voided ? { not: null } : null }] },
    select: { statement: true },
  });
  return row === null ? null : statementOf(row);
}

/** A page of the statements that are not voided, in the order in which they were stored, newest first. */
export async function listStatements(credential: Credential, filter: Filter): Promise<StatementPage> {
  const { ascending = false, cursor } = filter;
  const size = Math.min(filter.limit || longestPage, longestPage);
  const conditions = [await readable(credential), conditionOf(filter)];
  const order = ascending ? "asc" : "desc";
  return transaction(async (tx) => {
    const consistentThrough = await waitForStores(tx, credential.organisationId);
    const rows = await tx.statement.findMany({
      where: { AND: [...conditions, cursor === undefined ? {} : beyond(cursor, ascending)] },
      orderBy: [{ stored: order }, { sequence: order }],
      take: size + 1,
      select: { statement: true, stored: true, sequence: true },
    });
    const page = rows.slice(0, size);
    const last = page.at(-1);
    const more = rows.length > size && last !== undefined;
    return {
      statements: page.map(statementOf),
      nextCursor: more ? `${last.stored.getTime()}.${last.sequence}` : null,
      consistentThrough,
    };
  });
}

/** Lets whoever is storing now finish first, so that no earlier statement can still appear after this moment. */
async function waitForStores(tx: Prisma.TransactionClient, organisationId: string): Promise<Date> {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(hashtextextended(${`statements:${organisationId}`}, 0))`;
  const [row] = await tx.$queryRaw<{ now: Date }[]>`select clock_timestamp()::timestamptz(3) as now`;
  return row!.now;
}

async function readable(credential: Credential): Promise<Prisma.StatementWhereInput> {
  const { organisationId } = credential;
  if (mayReadAll(credential)) return { organisationId };
  if (!mayReadOwn(credential)) throw new Fault(403, "This credential may not read statements.");
  const { account } = authorityOf(credential, await identifierBase());
  return { organisationId, statement: { path: ["authority", "account", "name"], equals: account!.name } };
}

function conditionOf({ agents, verb, activity, registration, since, until }: Filter): Prisma.StatementWhereInput {
  return {
    voidedById: null,
    ...(agents === undefined ? {} : { agents: { hasSome: [...agents] } }),
    ...(verb === undefined ? {} : { verb }),
    ...(activity === undefined ? {} : { activity }),
    ...(registration === undefined ? {} : { registration }),
    stored: { ...(since === undefined ? {} : { gt: since }), ...(until === undefined ? {} : { lte: until }) },
  };
}

function beyond(cursor: string, ascending: boolean): Prisma.StatementWhereInput {
  const [milliseconds = "0", order = "0"] = cursor.split(".");
  const stored = new Date(Number(milliseconds));
  const sequence = BigInt(order);
  return ascending
    ? { OR: [{ stored: { gt: stored } }, { stored, sequence: { gt: sequence } }] }
    : { OR: [{ stored: { lt: stored } }, { stored, sequence: { lt: sequence } }] };
}

function statementOf(row: { statement: Prisma.JsonValue }): StoredStatement {
  return row.statement as unknown as StoredStatement;
}
