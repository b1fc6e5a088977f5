import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";

const folder = path.resolve(import.meta.dirname, "..");

export const migrationsFolder = path.join(folder, "migrations");

/** The data model: every file of prisma/schema. */
export function schemaFiles(): SchemaContainer[] {
  const schema = path.join(folder, "schema");
  return readdirSync(schema)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => path.join(schema, name))
    .map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}

/** The migrations in their order, as Prisma's engine wants them. */
export function migrationList(): MigrationList {
  const lock = path.join(migrationsFolder, "migration_lock.toml");
  const names = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8") },
        },
      })),
  };
}
