import { setTimeout as wait } from "node:timers/promises";
import { pool } from "#app/platform/database.server.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { storeArrivals } from "#app/xapi/storing/store.server.ts";
import { cases } from "./cases.ts";
import type { Stored } from "./cases.ts";
import { rateOf } from "./rates.ts";
import type { Listener } from "./rates.ts";
import { makeStatements } from "./sentStatements.ts";

const batch = 250;

/** The organisation whose statements the key of the bench reads. */
export async function organisation(): Promise<string> {
  const { rows } = await pool().query<{ organisationId: string }>(
    `select "organisationId" from "Credential" where label = 'XAPI_KEY' and "revokedAt" is null`,
  );
  return rows[0]!.organisationId;
}

/** What there is to ask for. */
export async function stored(organisationId: string): Promise<Stored & { count: number }> {
  const { rows } = await pool().query<{ id: string; stored: Date }>(
    `select id, stored from "Statement" where "organisationId" = $1 order by random() limit 1000`,
    [organisationId],
  );
  const newest = await pool().query<{ stored: Date }>(
    `select stored from "StatementText" where "organisationId" = $1 order by stored desc, sequence desc offset 500 limit 1`,
    [organisationId],
  );
  return {
    count: await count(organisationId),
    ids: rows.map(({ id }) => id),
    since: newest.rows[0]!.stored.toISOString(),
  };
}

/** Stores statements, shared and of their own in turn, until there are so many. */
export async function fill(organisationId: string, wanted: number): Promise<string[]> {
  const make = makeStatements(2);
  const credential = applicationCredential(organisationId);
  const began = performance.now();
  const before = await count(organisationId);
  let missing = wanted - before;
  async function store(): Promise<void> {
    while (missing > 0) {
      const texts = Array.from({ length: Math.min(batch, missing) }, (_, turn) => make(turn % 2 ? "own" : "shared"));
      missing -= texts.length;
      await storeArrivals(
        credential,
        texts.map((text) => ({ text, statement: JSON.parse(text) as Statement })),
      );
    }
  }
  await Promise.all([store(), store()]);
  const perSecond = Math.max(0, wanted - before) / ((performance.now() - began) / 1000);
  return [
    `Filled up to ${wanted} at ${Math.round(perSecond)} statements a second, in batches of ${batch} from two writers.`,
  ];
}

/** Waits until the database has nothing left to tidy, so that a stage does not pay for what was written before it. */
export async function settle(): Promise<void> {
  await pool().query("vacuum analyze");
  await pool().query("checkpoint");
  for (;;) {
    const { rows } = await pool().query(`select from pg_stat_activity where backend_type = 'autovacuum worker'`);
    if (rows.length === 0) return;
    await wait(500);
  }
}

/** Reads and writes in turn for so many seconds: every list, single statements and batches. */
export async function underLoad(listener: Listener, seconds: number): Promise<string[]> {
  const [{ organisationId }] = (
    await pool().query<{ organisationId: string }>(`select "organisationId" from "Credential" where label = 'XAPI_KEY'`)
  ).rows as [{ organisationId: string }];
  const before = await count(organisationId);
  const all = cases(await stored(organisationId));
  const until = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < until; turn += 1) await rateOf(listener, all[turn % all.length]!, 1);
  return [
    `${seconds} s of load in turn stored ${(await count(organisationId)) - before} statements, without an error.`,
  ];
}

/** How many statements the organisation has. */
export async function count(organisationId: string): Promise<number> {
  const { rows } = await pool().query<{ count: string }>(
    `select count(*) from "StatementText" where "organisationId" = $1`,
    [organisationId],
  );
  return Number(rows[0]!.count);
}
