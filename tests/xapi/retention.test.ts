import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { database, pool } from "#app/platform/database.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { forgetOldStatements } from "#app/xapi/storing/retention.server.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";

let ask: System["ask"];
let post: System["post"];

beforeAll(async () => {
  ({ ask, post } = systemWith((await keyOf((await cast()).organisation)).authorization));
});

const listed = async (question = "") =>
  (await ask(`statements?ascending=true&${question}`)).body.statements.map(({ id }: { id: string }) => id);

/** As if these had been stored so many days earlier. */
async function age(ids: readonly string[], days: number): Promise<void> {
  const { rows } = await pool().query<{ sequence: string }>(
    `select sequence from "Statement" where id = any($1::uuid[])`,
    [ids],
  );
  const sequences = rows.map(({ sequence }) => sequence);
  for (const table of ["Statement", "StatementText", "StatementTerm"]) {
    await pool().query(
      `update "${table}" set stored = stored - make_interval(days => $2) where sequence = any($1::bigint[])`,
      [sequences, days],
    );
  }
}

test("statements are kept until a setting says for how long, and then the older ones are gone from everything", async () => {
  const [old, young] = [statement(), statement()];
  await post([old, young]);
  await age([old.id], 40);
  await forgetOldStatements();
  expect(await listed()).toEqual([old.id, young.id]);
  completeSettings({ LRS_RETENTION_DAYS: "30" });
  await forgetOldStatements();
  completeSettings({ LRS_RETENTION_DAYS: "" });
  expect(await listed()).toEqual([young.id]);
  expect(await listed(`verb=${encodeURIComponent(old.verb.id)}`)).toEqual([young.id]);
  expect((await ask(`statements?statementId=${old.id}`)).status).toBe(404);
  const left = await database().statementTerm.groupBy({ by: ["sequence"] });
  expect(left).toHaveLength(1);
});

test("partitioned by month the store keeps what it had, stores, finds, voids and forgets as before", async () => {
  const earlier = await listed();
  await pool().query(await readFile("prisma/statementsByMonth.sql", "utf8"));
  expect(await listed()).toEqual(earlier);
  const [first, second, third] = [statement(), statement(), statement()];
  await post([first, second]);
  await post(third);
  const voiding = statement({
    verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
    object: { objectType: "StatementRef", id: second.id },
  });
  await post(voiding);
  const now = [...earlier, first.id, third.id, voiding.id];
  expect(await listed()).toEqual(now);
  // Whoever refers to a statement is found by what that is found by.
  expect(await listed(`verb=${encodeURIComponent(first.verb.id)}`)).toEqual(now);
  await age([first.id], 70);
  // What is stored in a later month lands in that month's own partition.
  await age([third.id], -70);
  expect(await listed()).toEqual([first.id, ...earlier, voiding.id, third.id]);
  const partitions = await pool().query<{ name: string }>(
    `select distinct tableoid::regclass::text as name from "StatementText"`,
  );
  expect(partitions.rows).toHaveLength(2);
  completeSettings({ LRS_RETENTION_DAYS: "30" });
  await forgetOldStatements();
  completeSettings({ LRS_RETENTION_DAYS: "" });
  expect(await listed()).toEqual([...earlier, voiding.id, third.id]);
});
