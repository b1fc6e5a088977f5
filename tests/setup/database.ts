import path from "node:path";
import { runMigrations } from "graphile-worker";
import type { TestProject } from "vitest/node";
import { databaseHome } from "../../bin/databaseHome.mjs";
import { startPostgres } from "../../bin/postgres.mjs";
import { temporaryFolder } from "../../bin/temporaryFolder.mjs";
import { applyMigrations } from "../../prisma/engine/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a database of these tests; `DATABASE` stands where its name belongs. */
    databaseAddress: string;
    /** Where the tests of this run may write. */
    dataFolder: string;
  }
}

/** Starts the PostgreSQL of this test run and makes the database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = path.resolve(import.meta.dirname, "../..");
  const folder = temporaryFolder();
  const home = databaseHome(root, folder);
  const server = await startPostgres(home, { durable: false });

  await applyMigrations(server.url("kennismap"));
  await runMigrations({ connectionString: server.url("kennismap") });
  project.provide("databaseAddress", server.url("DATABASE"));
  project.provide("dataFolder", path.join(folder, "data"));

  // A run that is broken off takes its database along: ending runs what the temporary folder does at an end.
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  return () => server.stop();
}
