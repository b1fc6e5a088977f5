import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { languageAccepted } from "#app/xapi/data/languageMap.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";

let ask: System["ask"];
let post: System["post"];

beforeAll(async () => {
  ({ ask, post } = systemWith((await keyOf((await cast()).organisation)).authorization));
});

const verb = { id: "https://voorbeeld.nl/deed", display: { nl: "deed", en: "did" } };
const shown = async (id: string, format: string, language = "") =>
  (await ask(`statements?statementId=${id}&format=${format}`, { headers: { "Accept-Language": language } })).body;

describe("formats (Communication 2.1.3)", () => {
  test("ids keeps of agents, groups, verbs and activities only what identifies them", async () => {
    const someone = { mbox: "mailto:a@voorbeeld.nl", name: "A" };
    const known = { objectType: "Group" as const, mbox: "mailto:g@voorbeeld.nl", name: "G", member: [someone] };
    const anonymous = { objectType: "Group" as const, name: "N", member: [someone] };
    const activity = {
      objectType: "Activity" as const,
      id: "https://voorbeeld.nl/o",
      definition: { name: { nl: "O" } },
    };
    const object = { objectType: "SubStatement" as const, actor: known, verb, object: activity };
    const sent = statement({ actor: anonymous, verb, object, context: { contextActivities: { other: [activity] } } });
    await post(sent);
    expect(await shown(sent.id, "ids")).toMatchObject({
      actor: { objectType: "Group", member: [{ mbox: someone.mbox }] },
      verb: { id: verb.id },
      object: { actor: { objectType: "Group", mbox: known.mbox }, verb: { id: verb.id }, object: { id: activity.id } },
      context: { contextActivities: { other: [{ id: activity.id }] } },
    });
    expect(JSON.stringify(await shown(sent.id, "ids"))).not.toMatch(/"name":"[AGN]"|definition|display/);
  });

  test("canonical shows what the LRS knows of an activity, in the reader's language", async () => {
    const id = `https://voorbeeld.nl/${randomUUID()}`;
    const first = statement({
      verb,
      object: { id, definition: { name: { nl: "Stuk" }, type: "https://voorbeeld.nl/type", extensions: { "a:b": 1 } } },
    });
    const second = statement({
      verb,
      object: {
        id,
        definition: {
          name: { en: "Piece" },
          interactionType: "choice",
          choices: [{ id: "a", description: { nl: "Een", en: "One" } }],
        },
      },
    });
    const bare = statement({ verb, object: { id } });
    for (const each of [first, second, bare]) await post(each);
    expect((await shown(bare.id, "exact")).object).toEqual({ id });
    expect(await shown(bare.id, "canonical", "en-GB,nl;q=0.5")).toMatchObject({
      verb: { id: verb.id, display: { en: "did" } },
      object: {
        id,
        definition: {
          name: { en: "Piece" },
          type: "https://voorbeeld.nl/type",
          choices: [{ id: "a", description: { en: "One" } }],
        },
      },
    });
    expect((await shown(bare.id, "canonical", "nl")).object.definition.name).toEqual({ nl: "Stuk" });
    expect((await shown(first.id, "canonical", "fr")).verb.display).toEqual({ nl: "deed" });
    expect((await shown(first.id, "exact")).object).toEqual(first.object);
  });

  test.each([
    ["en", "en"],
    ["en-US", "en"],
    ["zh-Hant", "zh-Hant-TW"],
    ["fr, en;q=0.3, zh;q=0.7", "zh-Hant-TW"],
    ["en;q=0, *", "nl"],
    ["", "nl"],
    ["qq;q=x,,;", "nl"],
  ])("who accepts '%s' reads %s", (accepted, tag) => {
    expect(languageAccepted(["nl", "en", "zh-Hant-TW"], accepted)).toBe(tag);
  });
});

describe("the Activities Resource (Communication 2.5)", () => {
  test("gives all that statements said of an activity, also inside others, with its numbers as they are spelled", async () => {
    const id = `https://voorbeeld.nl/${randomUUID()}`;
    const extensions = '{"https://voorbeeld.nl/e":1.00}';
    const activity = `{"id":"${id}","definition":{"name":{"nl":"Stuk"},"extensions":${extensions}}}`;
    const { object: _object, ...rest } = statement();
    const inner = `{"objectType":"SubStatement","actor":{"mbox":"mailto:a@voorbeeld.nl"},"verb":{"id":"a:b"},"object":${activity}}`;
    expect((await post(`${JSON.stringify(rest).slice(0, -1)},"object":${inner}}`)).status).toBe(200);
    const parent = [{ id, definition: { name: { en: "Piece" } } }];
    await post(statement({ context: { contextActivities: { parent } } }));
    expect((await ask(`activities?activityId=${encodeURIComponent(id)}`)).text).toBe(
      `{"objectType":"Activity","id":"${id}","definition":{"name":{"nl":"Stuk","en":"Piece"},"extensions":${extensions}}}`,
    );
  });

  test("gives an activity of which nothing is known, and refuses what is none", async () => {
    expect((await ask("activities?activityId=a:b")).body).toEqual({ objectType: "Activity", id: "a:b" });
    expect((await ask("activities")).body).toMatchObject({ property: "activityId", rule: "is missing" });
    expect((await ask("activities?activityId=b")).status).toBe(400);
  });
});

describe("the Agents Resource (Communication 2.4)", () => {
  test("gives a Person, with the names that statements gave her", async () => {
    const account = { homePage: "https://voorbeeld.nl", name: randomUUID() };
    await post(statement({ actor: { account, name: "Noor" } }));
    await post(statement({ object: { objectType: "Agent", account, name: "Noor N." } }));
    const { body } = await ask(`agents?agent=${encodeURIComponent(JSON.stringify({ account }))}`);
    expect(body).toEqual({
      objectType: "Person",
      name: expect.arrayContaining(["Noor", "Noor N."]),
      account: [account],
    });
    expect(body.name).toHaveLength(2);
  });

  test("gives someone of whom nothing is known, and refuses groups and what is nobody", async () => {
    const agent = (value: object) => ask(`agents?agent=${encodeURIComponent(JSON.stringify(value))}`);
    const mbox = `mailto:${randomUUID()}@voorbeeld.nl`;
    expect((await agent({ mbox })).body).toEqual({ objectType: "Person", mbox: [mbox] });
    expect((await agent({ objectType: "Group", mbox })).status).toBe(400);
    expect((await agent({})).body.property).toBe("agent");
    expect((await ask("agents")).status).toBe(400);
  });
});
