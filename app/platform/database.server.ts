import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Connection, statementName } from "./connection.server.ts";
import { PrismaClient } from "./generated/client.ts";
import type { Prisma } from "./generated/client.ts";
import { settings } from "./settings.server.ts";

/** A Prisma client inside one transaction. */
export type Transaction = Prisma.TransactionClient;

let client: PrismaClient | undefined;
let connections: pg.Pool | undefined;
let plannedConnections: pg.Pool | undefined;

/** The connection pool of this process, for SQL that nothing stands before. Opened at first use. */
export function pool(): pg.Pool {
  connections ??= newPool({ max: 10 });
  return connections;
}

/**
 * Connections on which PostgreSQL plans a named question once, for questions that have one way to be answered whatever
 * they ask for. Elsewhere it plans anew as long as it believes that the values matter, which may cost more than answering.
 */
export function plannedOnce(): pg.Pool {
  plannedConnections ??= newPool({
    max: 5,
    onConnect: async (connection) => void (await connection.query("set plan_cache_mode = force_generic_plan")),
  });
  return plannedConnections;
}

function newPool(options: pg.PoolConfig): pg.Pool {
  const made = new pg.Pool({ ...options, connectionString: settings().databaseUrl, Client: Connection });
  // A connection that breaks while nobody uses it is replaced at the next question, which tells if there is trouble.
  return made.on("error", () => {});
}

/** Prisma on the pool of this process. */
export function database(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg(pool(), { statementNameGenerator: ({ sql }) => statementName(sql) }),
  });
  return client;
}

/** Runs a verb's work as one transaction: all of it happens, or nothing. */
export function transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database().$transaction(work, { maxWait: 10_000, timeout: 60_000 });
}

/** The same for SQL that nothing stands before: on one connection of the pool. */
export async function rawTransaction<Result>(work: (connection: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const connection = await pool().connect();
  try {
    await connection.query("begin");
    const result = await work(connection);
    await connection.query("commit");
    connection.release();
    return result;
  } catch (error) {
    const broken = await connection.query("rollback").then(
      () => undefined,
      (reason: Error) => reason,
    );
    connection.release(broken);
    throw error;
  }
}

/** Closes the pools, before a process ends or a test database is dropped. */
export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  client = undefined;
  await Promise.all([connections?.end(), plannedConnections?.end()]);
  connections = undefined;
  plannedConnections = undefined;
}
