import { expect, test } from "vitest";
import { sameStatement } from "#app/xapi/data/comparison.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { statement } from "#tests/support/statements.ts";

const one = statement({
  id: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee",
  actor: { objectType: "Group", member: [{ mbox: "mailto:a@voorbeeld.nl" }, { mbox: "mailto:b@voorbeeld.nl" }] },
  result: { duration: "PT1.23S" },
  timestamp: "2026-03-01T10:00:00Z",
});

const same: [string, Partial<Statement>][] = [
  ["without the timestamp", { timestamp: undefined }],
  ["with the same moment in another zone", { timestamp: "2026-03-01T11:00:00+01:00" }],
  [
    "with what an LRS adds",
    { stored: "2026-03-01T10:00:01Z", version: "1.0.0", authority: { mbox: "mailto:l@rs.nl" } },
  ],
  ["with a name for the verb", { verb: { ...one.verb, display: { nl: "las" } } }],
  [
    "with a description of the activity",
    { object: { id: "https://voorbeeld.nl/stuk", definition: { name: { nl: "Stuk" } } } },
  ],
  [
    "with its members in another order",
    {
      actor: { objectType: "Group", member: [{ mbox: "mailto:b@voorbeeld.nl" }, { mbox: "mailto:a@VOORBEELD.nl" }] },
    },
  ],
  ["with a more precise duration", { result: { duration: "PT1.2345S" } }],
];

const different: [string, Partial<Statement>][] = [
  ["about another moment", { timestamp: "2026-03-01T10:00:01Z" }],
  ["with another verb", { verb: { id: "http://adlnet.gov/expapi/verbs/completed" } }],
  ["about another activity", { object: { id: "https://voorbeeld.nl/ander" } }],
  ["with a member fewer", { actor: { objectType: "Group", member: [{ mbox: "mailto:a@voorbeeld.nl" }] } }],
  ["with the same duration written otherwise", { result: { duration: "PT0M1.23S" } }],
  ["with a context", { context: { platform: "x" } }],
];

test.each(same)("a statement sent again %s is the same", (_how, properties) => {
  expect(sameStatement({ ...one, ...properties }, one)).toBe(true);
});

test.each(different)("a statement sent again %s is another", (_how, properties) => {
  expect(sameStatement({ ...one, ...properties }, one)).toBe(false);
});
