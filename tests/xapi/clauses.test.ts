import { describe, expect, test } from "vitest";
import { statement as rule } from "#app/xapi/data/statement.ts";
import { statement } from "#tests/support/statements.ts";

const agent = { mbox: "mailto:iemand@voorbeeld.nl" };
const account = { homePage: "https://voorbeeld.nl", name: "42" };
const activity = { id: "https://voorbeeld.nl/stuk" };
const verb = { id: "https://voorbeeld.nl/deed" };
const id = "6690e6c9-3ef0-4ed3-8b37-7f3964730bee";
const inner = { objectType: "SubStatement", actor: agent, verb, object: activity };
const file = {
  usageType: "a:b",
  display: { nl: "Bewijs" },
  contentType: "text/plain",
  length: 3,
  sha2: "a".repeat(64),
};

const object = (value: unknown) => ({ object: value });
const definition = (value: unknown) => object({ ...activity, definition: value });
const result = (value: unknown) => ({ result: value });
const score = (value: unknown) => result({ score: value });
const context = (value: unknown) => ({ context: value });
const actor = (value: unknown) => ({ actor: value });
const attachment = (value: object) => ({ attachments: [{ ...file, ...value }] });

type Row = [property: string, clause: string, change: object];

/** What is refused, by the property that breaks a clause of 1.0.3. */
const groups: Record<string, Row[]> = {
  "actors (Data 2.4.2)": [
    ["actor", "Data 2.4.2", actor("iemand")],
    ["actor", "Data 2.4.2.1", actor({})],
    ["actor", "Data 2.4.2.1", actor({ ...agent, account })],
    ["actor.objectType", "Data 2.4.2.1", actor({ ...agent, objectType: "Person" })],
    ["actor.name", "Data 2.4.2", actor({ ...agent, name: ["Iemand"] })],
    ["actor.member", "Data 2.4.2.1", actor({ ...agent, member: [] })],
    ["actor.mbox", "Data 2.4.2.3", actor({ mbox: "iemand@voorbeeld.nl" })],
    ["actor.mbox", "Data 2.4.2.3", actor({ mbox: "mailto:iemand" })],
    ["actor.mbox_sha1sum", "Data 2.4.2.3", actor({ mbox_sha1sum: "abc" })],
    ["actor.openid", "Data 4.3", actor({ openid: "iemand" })],
    ["actor.account.homePage", "Data 2.4.2.4", actor({ account: { name: "42" } })],
    ["actor.account.name", "Data 2.4.2.4", actor({ account: { ...account, name: 42 } })],
    ["actor.member", "Data 2.4.2.2", actor({ objectType: "Group" })],
    ["actor", "Data 2.4.2.2", actor({ objectType: "Group", ...agent, account })],
    ["actor.member.0", "Data 2.4.2.1", actor({ objectType: "Group", member: [{ name: "Lid" }] })],
    [
      "actor.member.0.objectType",
      "Data 2.4.2.1",
      actor({ objectType: "Group", member: [{ objectType: "Group", ...agent }] }),
    ],
  ],
  "formatting (Data 2.2, 2.4)": [
    ["Actor", "Data 2.4", { Actor: agent }],
    ["mood", "Data 2.4", { mood: "goed" }],
    ["verb", "Data 2.4.3", { verb: null }],
    ["verb.id", "Data 4.3", { verb: { id: null } }],
    ["verb.display.nl", "Data 4.2", { verb: { ...verb, display: { nl: null } } }],
    ["verb.display.nederlandse", "Data 4.2", { verb: { ...verb, display: { nederlandse: "deed" } } }],
    ["result.success", "Data 2.4.5", result({ success: "true" })],
    ["result.score.scaled", "Data 2.4.5.1", score({ scaled: "0.5" })],
    ["object.definition", "Data 2.4.4.1", definition([])],
  ],
  "special types (Data 4)": [
    ["id", "Data 4.4", { id: "42" }],
    ["id", "Data 4.4", { id: `{${id}}` }],
    ["context.registration", "Data 4.4", context({ registration: id.slice(1) })],
    ["timestamp", "Data 4.5", { timestamp: "gisteren" }],
    ["timestamp", "Data 4.5", { timestamp: "2026-02-29T10:00:00Z" }],
    ["timestamp", "Data 4.5", { timestamp: "2026-02-20T10:00:00-00:00" }],
    ["stored", "Data 4.5", { stored: "2026-02-20" }],
    ["result.duration", "Data 4.6", result({ duration: "1 uur" })],
    ["result.duration", "Data 4.6", result({ duration: "P1W2D" })],
    ["context.extensions.humeur", "Data 4.3", context({ extensions: { humeur: 1 } })],
    ["context.extensions", "Data 4.1", context({ extensions: [] })],
    ["context.language", "Data 4.2", context({ language: "nederlands_be" })],
    ["verb.id", "Data 4.3", { verb: { id: "deed" } }],
  ],
  "objects (Data 2.4.4)": [
    ["object.objectType", "Data 2.4.4", object({ objectType: "Iets", id: "a:b" })],
    ["object.id", "Data 2.4.4.1", object({})],
    ["object.id", "Data 4.3", object({ id: "stuk" })],
    ["object.definition.type", "Data 4.3", definition({ type: "cursus" })],
    ["object.definition.moreInfo", "Data 4.3", definition({ moreInfo: "hier" })],
    ["object.definition.interactionType", "Data 2.4.4.1", definition({ interactionType: "raden" })],
    ["object.definition.choices", "Data 2.4.4.1", definition({ interactionType: "likert", choices: [] })],
    ["object.definition.choices.0.id", "Data 2.4.4.1", definition({ interactionType: "choice", choices: [{}] })],
    [
      "object.definition.choices",
      "Data 2.4.4.1",
      definition({ interactionType: "choice", choices: [{ id: "a" }, { id: "a" }] }),
    ],
    ["object.definition.correctResponsesPattern", "Data 2.4.4.1", definition({ correctResponsesPattern: ["a"] })],
    ["object", "Data 2.4.2.1", object({ objectType: "Agent" })],
    ["object.id", "Data 4.4", object({ objectType: "StatementRef", id: "a:b" })],
    ["object.object.objectType", "Data 2.4.4", object({ ...inner, object: inner })],
    ["object.id", "Data 2.4.4.3", object({ ...inner, id })],
    ["object.authority", "Data 2.4.4.3", object({ ...inner, authority: agent })],
    ["object.actor", "Data 2.4.4.3", object({ objectType: "SubStatement", verb, object: activity })],
    ["object.verb.id", "Data 4.3", object({ ...inner, verb: { id: "deed" } })],
  ],
  "results (Data 2.4.5)": [
    ["result.score.scaled", "Data 2.4.5.1", score({ scaled: 1.01 })],
    ["result.score.raw", "Data 2.4.5.1", score({ raw: 11, max: 10 })],
    ["result.score.raw", "Data 2.4.5.1", score({ raw: -1, min: 0 })],
    ["result.score.min", "Data 2.4.5.1", score({ min: 10, max: 10 })],
    ["result.score.mean", "Data 2.4.5.1", score({ mean: 1 })],
    ["result.response", "Data 2.4.5", result({ response: 4 })],
    ["result.completion", "Data 2.4.5", result({ completion: 1 })],
  ],
  "context (Data 2.4.6)": [
    ["context.revision", "Data 2.4.6", { ...object({ objectType: "Agent", ...agent }), ...context({ revision: "1" }) }],
    [
      "context.platform",
      "Data 2.4.6",
      { ...object({ objectType: "StatementRef", id }), ...context({ platform: "x" }) },
    ],
    [
      "object.context.platform",
      "Data 2.4.6",
      object({ ...inner, object: { objectType: "Agent", ...agent }, context: { platform: "x" } }),
    ],
    ["context.team.objectType", "Data 2.4.2.2", context({ team: agent })],
    ["context.instructor", "Data 2.4.2.1", context({ instructor: {} })],
    ["context.contextActivities.broer", "Data 2.4.6.2", context({ contextActivities: { broer: activity } })],
    [
      "context.contextActivities.parent.1.id",
      "Data 2.4.4.1",
      context({ contextActivities: { parent: [activity, {}] } }),
    ],
    ["context.contextActivities.parent", "Data 2.4.4.1", context({ contextActivities: { parent: "a:b" } })],
    ["context.statement.objectType", "Data 2.4.4.3", context({ statement: { id } })],
  ],
  "authority, version and attachments (Data 2.4.9 to 2.4.11)": [
    ["authority", "Data 2.4.9", { authority: { objectType: "Group", member: [{ account }, agent, agent] } }],
    ["authority", "Data 2.4.9", { authority: { objectType: "Group", member: [agent, agent] } }],
    ["authority", "Data 2.4.9", { authority: { objectType: "Group", ...agent, member: [{ account }, agent] } }],
    ["version", "Data 2.4.10", { version: "0.9" }],
    ["version", "Data 2.4.10", { version: "1.1.0" }],
    ["attachments", "Data 2.4.11", { attachments: file }],
    ["attachments.0.usageType", "Data 4.3", attachment({ usageType: "bewijs" })],
    ["attachments.0.length", "Data 2.4.11", attachment({ length: "3" })],
    ["attachments.0.sha2", "Data 2.4.11", attachment({ sha2: "abc" })],
    ["attachments.0.contentType", "Data 2.4.11", attachment({ contentType: "tekst" })],
    ["attachments.0.fileUrl", "Data 4.3", attachment({ fileUrl: "hier" })],
  ],
  "multiplicity: what stands once is no list (Data 2.4)": [
    ["actor", "Data 2.4.2", actor([agent])],
    ["verb", "Data 2.4.3", { verb: [verb] }],
    ["object", "Data 2.4.4", object([activity])],
    ["result", "Data 2.4.5", { result: [] }],
    ["context", "Data 2.4.6", { context: [] }],
    ["timestamp", "Data 4.5", { timestamp: ["2026-02-20T10:00:00Z"] }],
    ["context.team", "Data 2.4.2.2", context({ team: [] })],
    ["context.statement", "Data 2.4.4.3", context({ statement: [] })],
    ["actor.account", "Data 2.4.2.4", actor({ account: [account] })],
  ],
};

describe.each(Object.entries(groups))("%s", (_group, rows) => {
  test.each(rows)("%s breaks %s", (property, clause, change) => {
    const broken = rule({ ...statement(), ...change }, "1.0.3");
    expect(broken).toMatchObject({ property, clause: { "1.0.3": clause } });
    expect(broken!.rule).not.toBe("");
  });
});

test.each(["actor", "verb", "object"])("a statement without %s is none (Data 2.4)", (missing) => {
  const { [missing as "actor"]: _gone, ...rest } = statement();
  expect(rule(rest, "2.0.0")).toMatchObject({ property: missing, clause: { "1.0.3": "Data 2.4" } });
});
