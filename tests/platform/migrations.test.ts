import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { engineCommit } from "../../prisma/engine/engine.ts";
import { applyMigrations, missingFromMigrations } from "../../prisma/engine/migrate.ts";

test("the migrations amount to the data model", async () => {
  expect(await missingFromMigrations(settings().databaseUrl!)).toBe("");
});

test("a database that is up to date stays as it is", async () => {
  expect(await applyMigrations(settings().databaseUrl!)).toEqual([]);
});

test("the schema engine is the one that this Prisma was made with", () => {
  const versions = createRequire(import.meta.url).resolve("@prisma/engines-version/package.json");
  const { prisma } = JSON.parse(readFileSync(versions, "utf8")) as { prisma: { enginesVersion: string } };
  expect(prisma.enginesVersion).toContain(engineCommit());
});

test("every foreign key has an index that begins with it", async () => {
  const unindexed = await database().$queryRaw`
    select conrelid::regclass::text as table, conname from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
      select from pg_index where indrelid = conrelid and indkey[0] = conkey[1])`;
  expect(unindexed).toEqual([]);
});

test("searching in Dutch knows stems and forgives accents", async () => {
  const [row] = await database().$queryRaw<{ found: boolean; plain: string }[]>`
    select to_tsvector('kennismap', 'Coördinatie van oefeningen') @@ to_tsquery('kennismap', 'coordinatie & oefening') as found,
      f_unaccent('cliënt') as plain`;
  expect(row).toEqual({ found: true, plain: "client" });
});
