import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import type { TestProject } from "vitest/node";
import { databaseHome } from "../../bin/databaseHome.mjs";
import { startPostgres } from "../../bin/postgres.mjs";
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
  const cache = path.join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "tests-"));
  const home = databaseHome(root, folder, { lasting: false });
  const server = await startPostgres(home, { durable: false });

  await applyMigrations(server.url("kennismap"));
  await runMigrations({ connectionString: server.url("kennismap") });
  project.provide("databaseAddress", server.url("DATABASE"));
  project.provide("dataFolder", path.join(folder, "data"));

  return async () => {
    await server.stop();
    for (const place of new Set([folder, home.folder])) rmSync(place, { recursive: true, force: true });
  };
}
