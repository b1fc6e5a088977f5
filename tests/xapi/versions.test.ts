import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";

let older: System;
let newer: System;

beforeAll(async () => {
  const { authorization } = await keyOf((await cast()).organisation);
  older = systemWith(authorization);
  newer = systemWith(authorization, "2.0.0");
});

const contextAgents = [
  {
    objectType: "contextAgent",
    agent: { mbox: "mailto:iemand@voorbeeld.nl" },
    relevantTypes: ["https://voorbeeld.nl/t"],
  },
];
const contextGroups = [
  { objectType: "contextGroup", group: { objectType: "Group", member: [{ mbox: "mailto:lid@voorbeeld.nl" }] } },
];
const inside = (context: object) => ({
  objectType: "SubStatement",
  actor: { mbox: "mailto:iemand@voorbeeld.nl" },
  verb: { id: "https://voorbeeld.nl/v" },
  object: { id: "https://voorbeeld.nl/o" },
  context,
});

describe("one store, two versions (Communication 3.3, 2.0 4.1.7)", () => {
  test("who speaks 1.0.3 gets a statement of 2.0 without what 1.0.3 does not know", async () => {
    const context = { platform: "x", contextAgents, contextGroups, extensions: { "https://voorbeeld.nl/e": 1.0 } };
    const { platform: _platform, ...rest } = context;
    const sent = { ...statement(), id: randomUUID(), context };
    const nested = { ...statement(), id: randomUUID(), object: inside(rest) };
    expect((await newer.post([sent, nested])).status).toBe(200);
    const asNewer = (await newer.ask(`statements?statementId=${sent.id}`)).body;
    expect(asNewer).toMatchObject({ version: "2.0.0", context });
    const asOlder = (await older.ask(`statements?statementId=${sent.id}`)).body;
    expect(asOlder.version).toBe("1.0.3");
    expect(asOlder.context).toEqual({ platform: "x", extensions: context.extensions });
    const inner = (await older.ask(`statements?statementId=${nested.id}`)).body.object.context;
    expect(inner).toEqual({ extensions: context.extensions });
  });

  test("who speaks 2.0 gets a statement of 1.0 as it is", async () => {
    const sent = statement({ timestamp: "2026-03-01T10:00:00.5+01:00" });
    await older.post(sent);
    expect((await newer.ask(`statements?statementId=${sent.id}`)).body).toMatchObject({ ...sent, version: "1.0.0" });
  });

  test("2.0 keeps timestamps in UTC, with every digit; 1.0.3 keeps them as they are", async () => {
    const sent = { timestamp: "2026-03-01T10:00:00.123456+01:30" };
    const [one, other] = [statement(sent), statement(sent)];
    await newer.post(one);
    await older.post(other);
    const timestampOf = async (id: string) => (await newer.ask(`statements?statementId=${id}`)).body.timestamp;
    expect(await timestampOf(one.id)).toBe("2026-03-01T08:30:00.123456Z");
    expect(await timestampOf(other.id)).toBe(sent.timestamp);
  });

  test("contextAgents and contextGroups are found as agents around a statement, and are refused in 1.0.3", async () => {
    const who = { account: { homePage: "https://voorbeeld.nl", name: randomUUID() } };
    const sent = { ...statement(), context: { contextAgents: [{ objectType: "contextAgent", agent: who }] } };
    await newer.post(sent);
    const agent = encodeURIComponent(JSON.stringify(who));
    const found = async (question: string) => (await newer.ask(`statements?agent=${agent}${question}`)).body.statements;
    expect(await found("")).toEqual([]);
    expect(await found("&related_agents=true")).toMatchObject([{ id: sent.id }]);
    expect((await older.post({ ...sent, id: randomUUID() })).body).toMatchObject({
      property: "context.contextAgents",
      clause: "xAPI 1.0.3 Data 2.4.6",
    });
  });

  test.each([
    ["an empty relevantTypes", { contextAgents: [{ ...contextAgents[0], relevantTypes: [] }] }],
    ["a relevantTypes of words", { contextAgents: [{ ...contextAgents[0], relevantTypes: ["speler"] }] }],
    ["another objectType", { contextAgents: [{ ...contextAgents[0], objectType: "Agent" }] }],
    ["no agent", { contextAgents: [{ objectType: "contextAgent" }] }],
    ["no group", { contextGroups: [{ objectType: "contextGroup" }] }],
    ["one that is no list", { contextGroups: contextGroups[0] }],
  ])("2.0 refuses %s, with its own clause", async (_what, context) => {
    const { status, body } = await newer.post({ ...statement(), context });
    expect([status, body.clause]).toEqual([
      400,
      expect.stringMatching(/^xAPI 2.0.0 \(IEEE 9274.1.1\) 4\.2\.(2\.5|7)$/),
    ]);
  });

  test.each(["2026-03-01T10:00:00", "2026-03-01T10:00:00+0100", "2026-03-01T10:00:00,5Z"])(
    "%s is a timestamp of 1.0.3, not of 2.0",
    async (timestamp) => {
      expect((await older.post(statement({ timestamp }))).status).toBe(200);
      expect((await newer.post(statement({ timestamp }))).body.property).toBe("timestamp");
    },
  );

  test("each keeps the version that it was sent with (Data 2.4.10)", async () => {
    const sent = [statement({ version: "1.0.2" }), statement()];
    await older.post(sent);
    const newest = { ...statement(), version: "2.0.0" };
    await newer.post(newest);
    const versionOf = async (id: string) => (await newer.ask(`statements?statementId=${id}`)).body.version;
    expect(await Promise.all([...sent, newest].map(({ id }) => versionOf(id)))).toEqual(["1.0.2", "1.0.0", "2.0.0"]);
    expect((await older.post({ ...statement(), version: "2.0.0" })).body.property).toBe("version");
  });
});
