import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../prisma/migrations");

/** A database as it was before a migration of ours, which is named by the end of its folder. */
export interface EarlierDatabase {
  client: pg.Client;
  migrate(): Promise<void>;
  drop(): Promise<void>;
}

export async function databaseBefore(migration: string): Promise<EarlierDatabase> {
  const migrations = readdirSync(folder).filter((each) => /^\d/.test(each));
  const earlier = migrations.toSorted();
  const later = earlier.splice(earlier.findIndex((each) => each.endsWith(`_${migration}`)));
  const name = `migration_${randomUUID().replaceAll("-", "")}`;
  const administrator = await connected("postgres");
  await administrator.query(`create database ${name}`);
  const client = await connected(name);
  const run = async (each: string) => {
    await client.query(readFileSync(path.join(folder, each, "migration.sql"), "utf8"));
  };
  for (const each of earlier) await run(each);
  return {
    client,
    migrate: () => run(later[0]!),
    async drop() {
      await client.end();
      await administrator.query(`drop database ${name} with (force)`);
      await administrator.end();
    },
  };
}

async function connected(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: inject("databaseAddress").replace("DATABASE", database) });
  await client.connect();
  return client;
}
