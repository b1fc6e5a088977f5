import { expect, test } from "vitest";
import { faultOfStatement } from "#app/xapi/data/statement.ts";
import { durationOf } from "#app/xapi/data/duration.ts";
import { statement } from "#tests/support/statements.ts";

const agent = { mbox: "mailto:iemand@voorbeeld.nl" };
const account = { account: { homePage: "https://voorbeeld.nl", name: "42" } };
const activity = { id: "https://voorbeeld.nl/stuk" };
const verb = { id: "http://adlnet.gov/expapi/verbs/experienced" };
const reference = { objectType: "StatementRef", id: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee" };
const voiding = { id: "http://adlnet.gov/expapi/verbs/voided" };
const attachment = {
  usageType: "https://voorbeeld.nl/bewijs",
  display: { nl: "Bewijs" },
  contentType: "application/pdf",
  length: 3,
  sha2: "a".repeat(64),
};
const question = (definition: object) => ({ object: { ...activity, definition } });

const accepted: [string, object][] = [
  ["the shortest there is", {}],
  ["an actor with an account", { actor: account }],
  ["a group without a name of its own", { actor: { objectType: "Group", member: [agent, account] } }],
  ["a group with an identifier and nobody listed", { actor: { objectType: "Group", ...account } }],
  ["a person as object", { object: { objectType: "Agent", ...account } }],
  ["another statement as object", { object: reference }],
  ["a statement inside", { object: { objectType: "SubStatement", actor: agent, verb, object: activity } }],
  ["a voiding statement", { verb: voiding, object: reference }],
  ["one context activity or a list", { context: { contextActivities: { parent: activity, other: [activity] } } }],
  ["null inside an extension", { context: { extensions: { "https://voorbeeld.nl/e": { a: null } } } }],
  ["a score", { result: { score: { scaled: -0.5, raw: 2, min: 0, max: 4 }, duration: "PT4H35M59.14S" } }],
  ["weeks", { result: { duration: "P4W" } }],
  ["a timestamp with an offset", { timestamp: "2026-03-01T10:00:00.123456+01:00" }],
  [
    "a display in several languages",
    { verb: { ...verb, display: { nl: "las", "en-GB": "read", "zh-Hant-TW": "讀" } } },
  ],
  ["a choice with its choices", question({ interactionType: "choice", choices: [{ id: "a" }, { id: "b" }] })],
  ["an attachment elsewhere", { attachments: [{ ...attachment, fileUrl: "https://voorbeeld.nl/bewijs.pdf" }] }],
  ["any version 1.0.x", { version: "1.0.2" }],
];

const refused: [string, object][] = [
  ["an actor with two identifiers", { actor: { ...agent, ...account } }],
  ["an actor without identifier", { actor: { name: "Iemand" } }],
  ["a mailbox that is not a mailto IRI", { actor: { mbox: "iemand@voorbeeld.nl" } }],
  ["a sum that is not one", { actor: { mbox_sha1sum: "xyz" } }],
  ["an account without a name", { actor: { account: { homePage: "https://voorbeeld.nl" } } }],
  ["a group in a group", { actor: { objectType: "Group", member: [{ objectType: "Group", member: [agent] }] } }],
  ["an empty group without identifier", { actor: { objectType: "Group" } }],
  ["a type in the wrong case", { actor: { objectType: "agent", ...agent } }],
  ["a person as object without a type", { object: agent }],
  ["a verb without scheme", { verb: { id: "experienced" } }],
  ["a language tag that is none", { verb: { ...verb, display: { nederlands_belgie: "las" } } }],
  ["null", { result: null }],
  ["a number as text", { result: { score: { scaled: "0.5" } } }],
  ["a score above 1", { result: { score: { scaled: 1.1 } } }],
  ["a raw score outside its bounds", { result: { score: { raw: 5, min: 0, max: 4 } } }],
  ["a minimum above the maximum", { result: { score: { min: 4, max: 0 } } }],
  ["a duration in the other format", { result: { duration: "P0003-06-04T12:30:05" } }],
  ["weeks with days", { result: { duration: "P4W1D" } }],
  ["a duration of nothing", { result: { duration: "P" } }],
  ["success as text", { result: { success: "true" } }],
  ["a property that is not in the specification", { mood: "good" }],
  ["a property in the wrong case", { Result: { success: true } }],
  ["an id that is not a UUID", { id: "42" }],
  ["a day that does not exist", { timestamp: "2026-02-30T10:00:00Z" }],
  ["a negative zero offset", { timestamp: "2026-02-20T10:00:00-00:00" }],
  ["a date without a time", { timestamp: "2026-02-20" }],
  ["a context of another kind", { context: { contextActivities: { sibling: activity } } }],
  ["a platform with a person as object", { object: { objectType: "Agent", ...agent }, context: { platform: "x" } }],
  ["a registration that is not a UUID", { context: { registration: "first" } }],
  ["a team that is not a group", { context: { team: agent } }],
  [
    "a statement inside with an id",
    { object: { objectType: "SubStatement", id: reference.id, actor: agent, verb, object: activity } },
  ],
  ["voiding without a reference", { verb: voiding }],
  ["an extension under a word", { context: { extensions: { mood: 1 } } }],
  ["a type of interaction that is unknown", question({ interactionType: "guess" })],
  ["choices of a matching", question({ interactionType: "matching", choices: [{ id: "a" }] })],
  ["two choices with one id", question({ interactionType: "choice", choices: [{ id: "a" }, { id: "a" }] })],
  ["an attachment without a sum", { attachments: [{ ...attachment, sha2: undefined }] }],
  ["version 2", { version: "2.0.0" }],
  ["an authority of three", { authority: { objectType: "Group", member: [agent, agent, agent] } }],
];

test.each(accepted)("the LRS takes %s", (_what, properties) => {
  expect(faultOfStatement({ ...statement(), ...properties })).toBeNull();
});

test.each(refused)("the LRS refuses %s, in a sentence", (_what, properties) => {
  expect(faultOfStatement({ ...statement(), ...properties })).toMatch(/^(The statement|'.+') .+\.$/);
});

test("a statement needs an actor, a verb and an object", () => {
  const { actor: _actor, ...without } = statement();
  expect(faultOfStatement(without)).toContain("actor");
  expect(faultOfStatement([])).not.toBeNull();
  expect(faultOfStatement("a statement")).not.toBeNull();
});

test("a duration says no more than hundredths of a second", () => {
  expect([0, 61.239, 3600].map(durationOf)).toEqual(["PT0S", "PT61.24S", "PT3600S"]);
});
