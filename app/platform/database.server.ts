import { PrismaPg } from "@prisma/adapter-pg";
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
      { connectionString: settings().databaseUrl, max: 10 },
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

const mostNames = 300;
const names = new Map<string, string>();

/**
 * A name under which a connection keeps a read prepared, so that PostgreSQL parses and plans it once and not for every
 * page. Lists make a statement of their own for each length, and what is kept takes memory: theirs is empty, which is none.
 */
function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= mostNames || !sql.startsWith("SELECT ") || / IN \(\$\d+,/.test(sql)) return "";
  const name = `read_${names.size}`;
  names.set(sql, name);
  return name;
}
