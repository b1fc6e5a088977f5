import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownReflectionMark, reflectionMark } from "#app/tracking/reflection.server.ts";
import { termOf, termsOf } from "#app/xapi/storing/term.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { databaseBefore } from "#tests/support/earlierDatabase.ts";
import type { EarlierDatabase } from "#tests/support/earlierDatabase.ts";
import { statement } from "#tests/support/statements.ts";

const base = "https://ons.nl";
const organisation = randomUUID();
const exercise = randomUUID();
let earlier: EarlierDatabase;
let client: pg.Client;

beforeAll(async () => {
  earlier = await databaseBefore("reflection_marks");
  ({ client } = earlier);
});
afterAll(() => earlier.drop());

const authority = { objectType: "Agent" as const, account: { homePage: `${base}/xapi`, name: "application" } };

async function store(...told: (Statement & { id: string })[]): Promise<void> {
  const refers = told.map(({ object }) => (object.objectType === "StatementRef" ? object.id : null));
  const terms = told.map((each) => `{${termsOf(organisation, each, authority).join(",")}}`);
  await client.query("select store_statements($1, $2, $3, $4, $5, $6, 1::smallint, $7, false)", [
    ...[organisation, told.map(({ id }) => id), told.map((each) => JSON.stringify(each))],
    ...[told.map(() => false), refers, told.map(() => false), terms],
  ]);
}

/** The ids of statements that a list finds by this mark, and that keep it themselves. */
async function marked(mark: string): Promise<{ listed: string[]; own: string[] }> {
  const term = termOf(organisation, "mark", mark);
  const listed = await client.query(
    `select distinct there.id from "StatementTerm" term join "Statement" there using (stored, sequence)
      where term.term = $1`,
    [term],
  );
  const own = await client.query(`select id from "Statement" where $1 = any(terms)`, [term]);
  return { listed: listed.rows.map(({ id }) => id).toSorted(), own: own.rows.map(({ id }) => id).toSorted() };
}

test("statements of reflections from before the marks get the same ones, and so does what refers to them", async () => {
  const account = { homePage: base, name: "één" };
  const object = { id: `${base}/activities/exercises/${exercise}` };
  const written = statement({ actor: { account }, object });
  const byMail = statement({ context: { contextActivities: { other: [object] } } });
  const referring = statement({ object: { objectType: "StatementRef", id: written.id } });
  const free = statement({ object: { id: `${base}/activities/exercises/${randomUUID()}` } });
  await client.query(`insert into "Installation" (id, "identifierBase") values (1, $1)`, [base]);
  await client.query(
    `insert into "ExerciseVersion" (id, "organisationId", kind, definition, digest, "createdById")
      values ($1, $2, 'reflection', '{}', 'x', $2)`,
    [exercise, organisation],
  );
  await store(written, byMail, free);
  await store(referring);
  await earlier.migrate();
  expect(await marked(reflectionMark)).toEqual({
    listed: [written.id, byMail.id, referring.id].toSorted(),
    own: [written.id, byMail.id].toSorted(),
  });
  expect((await marked(ownReflectionMark(`account:${base} één`))).own).toEqual([written.id]);
});
