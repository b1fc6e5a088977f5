import { createHash, randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { cast } from "#tests/support/cast.ts";
import { keyOf, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";

let organisation: { id: string };
let ask: System["ask"];
let newer: System["ask"];

beforeEach(async () => {
  organisation ??= (await cast()).organisation;
  const { authorization } = await keyOf(organisation);
  ask = systemWith(authorization).ask;
  newer = systemWith(authorization, "2.0.0").ask;
});

const agent = () => encodeURIComponent(JSON.stringify({ mbox: `mailto:${randomUUID()}@voorbeeld.nl` }));
const activity = () => `https://voorbeeld.nl/${randomUUID()}`;
const resources: [string, string, () => string][] = [
  ["State (2.3)", "stateId", () => `activities/state?activityId=${activity()}&agent=${agent()}`],
  ["Activity Profile (2.7)", "profileId", () => `activities/profile?activityId=${activity()}`],
  ["Agent Profile (2.6)", "profileId", () => `agents/profile?agent=${agent()}`],
];
const fresh = { "If-None-Match": "*" };

describe.each(resources)("the %s Resource", (resource, naming, place) => {
  const isState = resource.startsWith("State");

  test("keeps contents exactly as they come, whatever they are", async () => {
    const address = `${place()}&${naming}=x`;
    const body = Buffer.from([0, 255, 13, 10, 128]);
    const headers = { ...fresh, "Content-Type": "image/x-strange" };
    expect((await ask(address, { method: "PUT", body, headers })).status).toBe(204);
    const read = await ask(address);
    expect(read.status).toBe(200);
    expect(read.headers.get("content-type")).toBe("image/x-strange");
    expect(read.headers.get("etag")).toBe(`"${createHash("sha1").update(body).digest("hex")}"`);
    expect(Date.parse(read.headers.get("last-modified")!)).not.toBeNaN();
    expect((await ask(address, { headers: { "If-None-Match": read.headers.get("etag")! } })).status).toBe(304);
    expect((await ask(address, { method: "HEAD" })).status).toBe(200);
  });

  test("adds a JSON object to another at the top, and keeps how each value is spelled (2.2)", async () => {
    const address = `${place()}&${naming}=x`;
    await ask(address, { method: "POST", body: '{"a": 1.0, "b": {"c": 1}, "d": 1e2}' });
    await ask(address, { method: "POST", body: '{"b": {"e": 12345678901234567890}}' });
    expect((await ask(address)).text).toBe('{"a":1.0,"b":{"e": 12345678901234567890},"d":1e2}');
  });

  test.each([
    ["a list", "[1]", "application/json"],
    ["what is not JSON", "{", "application/json"],
    ["JSON that does not say so", "{}", "text/plain"],
  ])("refuses to add %s, and leaves what is there (2.2)", async (_what, body, type) => {
    const address = `${place()}&${naming}=x`;
    await ask(address, { method: "POST", body: '{"a":1}' });
    expect((await ask(address, { method: "POST", body, headers: { "Content-Type": type } })).status).toBe(400);
    expect((await ask(address)).text).toBe('{"a":1}');
    const other = `${place()}&${naming}=x`;
    await ask(other, { method: "PUT", body, headers: { ...fresh, "Content-Type": type } });
    expect((await ask(other, { method: "POST", body: '{"a":1}' })).status).toBe(400);
    expect((await ask(other)).text).toBe(body);
  });

  test("changes and removes only what its sender knows (3.1)", async () => {
    const address = `${place()}&${naming}=x`;
    const put = (body: string, headers: Record<string, string>) => ask(address, { method: "PUT", body, headers });
    expect((await put("{}", { "If-Match": '"gone"' })).status).toBe(412);
    expect((await put('{"a":1}', fresh)).status).toBe(204);
    const etag = (await ask(address)).headers.get("etag")!;
    expect((await put("{}", fresh)).status).toBe(412);
    expect((await put("{}", { "If-Match": '"other"' })).status).toBe(412);
    expect((await ask(address, { method: "POST", body: "{}", headers: { "If-Match": '"other"' } })).status).toBe(412);
    expect((await ask(address, { method: "DELETE", headers: { "If-Match": '"other"' } })).status).toBe(412);
    expect((await put("{}", {})).status).toBe(isState ? 204 : 409);
    expect((await newer(address, { method: "PUT", body: "{}" })).status).toBe(409);
    const present = (await ask(address)).headers.get("etag")!;
    expect(present === etag).toBe(!isState);
    expect((await put('{"b":2}', { "If-Match": `"other", ${present}` })).status).toBe(204);
    expect((await ask(address, { method: "DELETE", headers: { "If-Match": "*" } })).status).toBe(204);
    expect((await ask(address)).status).toBe(404);
    expect((await ask(address, { method: "DELETE" })).status).toBe(204);
  });

  test("lets one of several who change the same content at once win", async () => {
    const address = `${place()}&${naming}=x`;
    await ask(address, { method: "PUT", body: "{}", headers: fresh });
    const etag = (await ask(address)).headers.get("etag")!;
    const race = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        ask(address, { method: "PUT", body: `{"n":${turn}}`, headers: { "If-Match": etag } }),
      ),
    );
    expect(race.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(race.filter(({ status }) => status === 412)).toHaveLength(7);
    await Promise.all(Array.from({ length: 8 }, (_, turn) => ask(address, { method: "POST", body: `{"p${turn}":1}` })));
    expect(Object.keys((await ask(address)).body)).toHaveLength(9);
  });

  test("lists names, since a moment if that is asked", async () => {
    const around = place();
    const put = (name: string) => ask(`${around}&${naming}=${name}`, { method: "PUT", body: "{}", headers: fresh });
    await put("one");
    const between = (await ask(`${around}&${naming}=one`)).headers;
    expect(between.get("etag")).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const moment = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await put("two");
    expect((await ask(around)).body).toEqual(["one", "two"]);
    expect((await ask(`${around}&since=${moment}`)).body).toEqual(["two"]);
    const removal = await ask(around, { method: "DELETE" });
    expect(removal.status).toBe(isState ? 204 : 400);
    expect((await ask(around)).body).toEqual(isState ? [] : ["one", "two"]);
  });

  test("says which parameter is missing or wrong", async () => {
    const [path = ""] = place().split("?");
    for (const question of ["", "activityId=x", "agent={}", "agent=x", "registration=1", "since=soon", "colour=red"]) {
      const { status, body } = await ask(`${path}?${question}`);
      expect([status, body.property, body.clause]).toEqual([400, expect.any(String), expect.stringContaining("1.0.3")]);
    }
    expect((await ask(`${place()}&${naming}=`)).status).toBe(400);
    expect((await ask(place(), { method: "PUT", body: "{}" })).status).toBe(400);
    expect((await ask(place(), { method: "PATCH" })).status).toBe(405);
  });

  test("takes names and identifiers of any length", async () => {
    const address = `${place()}&${naming}=${"ë".repeat(9000)}`;
    expect((await ask(address, { method: "PUT", body: "{}", headers: fresh })).status).toBe(204);
    expect((await ask(address)).status).toBe(200);
  });
});

test("a state belongs to its registration; a list without one holds those of all (2.3)", async () => {
  const around = `activities/state?activityId=${activity()}&agent=${agent()}`;
  const registration = randomUUID();
  await ask(`${around}&stateId=x&registration=${registration}`, { method: "PUT", body: '{"r":1}' });
  expect((await ask(`${around}&stateId=x`)).status).toBe(404);
  expect((await ask(`${around}&stateId=x&registration=${registration.toUpperCase()}`)).text).toBe('{"r":1}');
  expect((await ask(around)).body).toEqual(["x"]);
  expect((await ask(`${around}&registration=${randomUUID()}`)).body).toEqual([]);
});

test("a credential reaches the documents of its scope and of its organisation only", async () => {
  const states = systemWith((await keyOf(organisation, ["state"])).authorization).ask;
  const profiles = systemWith((await keyOf(organisation, ["profile", "statements/read"])).authorization).ask;
  const state = `activities/state?activityId=${activity()}&agent=${agent()}&stateId=x`;
  const profile = `agents/profile?agent=${agent()}&profileId=x`;
  expect((await states(state, { method: "PUT", body: "{}" })).status).toBe(204);
  expect((await profiles(state)).status).toBe(403);
  expect((await profiles(profile, { method: "PUT", body: "{}", headers: fresh })).status).toBe(204);
  expect((await states(profile)).status).toBe(403);
});
