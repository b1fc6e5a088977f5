import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrationList, migrationsFolder, schemaFiles } from "./schemaFiles.ts";
import { withSchemaEngine } from "./engine.ts";

const filters = { externalTables: [], externalEnums: [] };

/** Brings a database up to date, inside this process; returns the names of the migrations it ran. */
export function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const applied = await engine.applyMigrations({ migrationsList: migrationList(), filters });
    return applied.appliedMigrationNames;
  });
}

/**
 * Writes the migration that takes the history to the present data model; null when there is no difference. The engine
 * replays the history in a scratch database on the server of this address.
 */
export async function createMigration(databaseUrl: string, name: string, at: Date): Promise<string | null> {
  const script = await missingFromMigrations(databaseUrl);
  if (script === "") return null;
  const stamp = at.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), script);
  return folder;
}

/** What the data model has that the migrations lack, as SQL; empty when they agree. */
export function missingFromMigrations(databaseUrl: string): Promise<string> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const difference = await engine.diff({
      from: { tag: "migrations", ...migrationList() },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: null,
      filters,
    });
    const script = difference.stdout ?? "";
    return script.trim() === "-- This is an empty migration." ? "" : script;
  });
}
