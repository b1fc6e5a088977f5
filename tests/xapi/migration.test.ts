import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { termsOf } from "#app/xapi/storing/term.ts";
import type { Statement, StoredStatement } from "#app/xapi/data/statement.ts";
import { databaseBefore } from "#tests/support/earlierDatabase.ts";
import type { EarlierDatabase } from "#tests/support/earlierDatabase.ts";
import { statement } from "#tests/support/statements.ts";

const organisation = randomUUID();
let earlier: EarlierDatabase;
let client: pg.Client;

beforeAll(async () => {
  earlier = await databaseBefore("exact_statements");
  ({ client } = earlier);
});
afterAll(() => earlier.drop());

const person = { account: { homePage: "https://voorbeeld.nl", name: "één" } };
const group = {
  objectType: "Group" as const,
  mbox: "mailto:G@VOORBEELD.nl",
  member: [person, { openid: "https://a.nl/b" }],
};
const activity = { id: "https://voorbeeld.nl/stuk", definition: { name: { nl: "Stuk" } } };
const authority = { objectType: "Agent" as const, account: { homePage: "https://ons.nl/xapi", name: "application" } };
const target = statement({
  actor: group,
  object: activity,
  context: {
    registration: randomUUID(),
    instructor: { mbox_sha1sum: "A".repeat(40) },
    team: { objectType: "Group", member: [person] },
    contextActivities: { parent: [{ id: "https://voorbeeld.nl/heel" }], other: [{ id: "https://voorbeeld.nl/ander" }] },
  },
});
const inner = {
  objectType: "SubStatement" as const,
  actor: { mbox: "mailto:b@voorbeeld.nl" },
  verb: { id: "a:b" },
  object: { id: "a:c" },
  context: { contextActivities: { category: [{ id: "a:d" }] } },
};
const voiding = { verb: { id: "http://adlnet.gov/expapi/verbs/voided" } };
const gone = statement();
const statements = [
  target,
  statement({ object: inner }),
  statement({ object: { objectType: "Agent", ...person } }),
  statement({ object: { objectType: "StatementRef", id: target.id } }),
  gone,
  statement({ ...voiding, object: { objectType: "StatementRef", id: gone.id } }),
];

test("a store from before keeps every statement, found by all that it is found by now", async () => {
  for (const each of statements) {
    const kept = {
      ...each,
      stored: "2026-03-01T10:00:00.000Z",
      version: "1.0.0",
      authority,
      timestamp: "2026-03-01T10:00:00.000Z",
    };
    const refersTo = each.object.objectType === "StatementRef" ? each.object.id : null;
    const by = each.id === gone.id ? statements.at(-1)!.id : null;
    await client.query(
      `insert into "Statement" ("organisationId", id, stored, timestamp, verb, agents, "refersToId", "voidedById", statement)
      values ($1, $2, $3, $3, $4, '{}', $5, $6, $7)`,
      [organisation, each.id, kept.stored, each.verb.id, refersTo, by, kept],
    );
  }
  await earlier.migrate();
  const { rows } = await client.query(
    `select id, terms, text, voided from "Statement" join "StatementText" using ("organisationId", stored, sequence)`,
  );
  expect(rows).toHaveLength(statements.length);
  for (const { id, terms, text, voided } of rows) {
    const stored = JSON.parse(text) as StoredStatement;
    expect(stored).toMatchObject(statements.find((each) => each.id === id) as Statement);
    expect(terms.toSorted()).toEqual(termsOf(organisation, stored, authority).toSorted());
    expect(voided).toBe(id === gone.id);
  }
  const listed = async (id: string) =>
    (
      await client.query(
        `select distinct listed.term from "StatementTerm" listed join "Statement" using (stored, sequence) where id = $1`,
        [id],
      )
    ).rows.map(({ term }) => term as string);
  const [all, ours] = [termsOf(organisation, target, authority), termsOf(organisation, statements[3]!, authority)];
  expect((await listed(statements[3]!.id)).toSorted()).toEqual([...new Set([...all, ...ours])].toSorted());
  expect(await listed(gone.id)).toEqual([]);
  const { rows: known } = await client.query(`select definition from "ActivityDefinition"`);
  expect(known.map(({ definition }) => JSON.parse(definition))).toEqual([activity.definition]);
});
