import { PrismaPg } from "@prisma/adapter-pg";
import { Connection, statementName } from "./connection.server.ts";
import { PrismaClient } from "./generated/client.ts";
import type { Prisma } from "./generated/client.ts";
import { settings } from "./settings.server.ts";

/** A Prisma client inside one transaction. */
export type Transaction = Prisma.TransactionClient;

let client: PrismaClient | undefined;

/** The one connection pool of this process, opened at first use. */
export function database(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: settings().databaseUrl, max: 10, Client: Connection },
      { statementNameGenerator: ({ sql }) => statementName(sql) },
    ),
  });
  return client;
}

/** Runs a verb's work as one transaction: all of it happens, or nothing. */
export function transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database().$transaction(work, { maxWait: 10_000, timeout: 60_000 });
}

/** Closes the pool, before a process ends or a test database is dropped. */
export async function closeDatabase(): Promise<void> {
  await client?.$disconnect();
  client = undefined;
}
