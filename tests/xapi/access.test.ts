import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { second } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { ensureConfiguredCredential } from "#app/xapi/credentials/configuredCredential.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";

let us: { id: string };
let ours: string;
let theirs: string;
let ask: ReturnType<typeof systemWith>["ask"];
let post: ReturnType<typeof systemWith>["post"];

beforeAll(async () => {
  us = (await cast()).organisation;
  ours = (await keyOf(us)).authorization;
  theirs = (await keyOf((await secondOrganisation()).organisation)).authorization;
  ({ ask, post } = systemWith(ours));
});

function aSecondLater(): void {
  vi.useFakeTimers({ now: Date.now() + second, toFake: ["Date"] });
}

afterEach(() => void vi.useRealTimers());

test("anyone may ask which versions it speaks", async () => {
  const { headers, body } = await ask("about", { authorization: undefined });
  expect(headers.get("x-experience-api-version")).toBe("1.0.3");
  expect(body).toEqual({ version: ["1.0.0", "1.0.1", "1.0.2", "1.0.3", "2.0.0"] });
});

test("a signed-in browser without a key is refused, whatever cookies it sends", async () => {
  const { status, headers, body } = await ask("statements", {
    authorization: undefined,
    headers: { cookie: "session=anything" },
  });
  expect([status, body.error]).toEqual([401, expect.stringContaining("Basic")]);
  expect(headers.get("www-authenticate")).toContain("Basic");
});

test.each([
  ["a wrong secret", (key: string) => `${key}:wrong`],
  ["a wrong key", () => `${randomUUID()}:slot op de deur`],
  ["no secret", (key: string) => key],
])("%s is refused", async (_what, words) => {
  const { key } = await keyOf(us);
  const authorization = `Basic ${Buffer.from(words(key)).toString("base64")}`;
  expect((await ask("statements", { authorization })).status).toBe(401);
});

test("a credential that was ended is refused within a second", async () => {
  const { id, authorization } = await keyOf(us);
  expect((await ask("statements", { authorization })).status).toBe(200);
  await database().credential.update({ where: { id }, data: { revokedAt: new Date() } });
  aSecondLater();
  expect((await ask("statements", { authorization })).status).toBe(401);
});

test("a credential does what its scopes say", async () => {
  const writer = await keyOf(us, ["statements/write", "statements/read/mine"]);
  const reader = await keyOf(us, ["statements/read"]);
  const mine = statement();
  const voiding = statement({
    verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
    object: { objectType: "StatementRef", id: mine.id },
  });
  await post(statement());
  expect((await post(mine, { authorization: reader.authorization })).status).toBe(403);
  expect((await post(mine, { authorization: writer.authorization })).status).toBe(200);
  expect((await post(voiding, { authorization: writer.authorization })).status).toBe(403);
  const seen = await ask("statements", { authorization: writer.authorization });
  expect(seen.body.statements.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
});

test("who reads only what it stored itself sees neither what others say of that, nor what was voided", async () => {
  const { authorization } = await keyOf(us, ["statements/write", "statements/read/mine"]);
  const verb = { id: `https://voorbeeld.nl/${randomUUID()}` };
  const [kept, voided] = [statement({ verb }), statement({ verb })];
  for (const each of [kept, voided]) await post(each, { authorization });
  const about = (id: string) => ({ object: { objectType: "StatementRef" as const, id } });
  await post(statement({ verb, ...about(kept.id) }));
  await post(statement({ verb: { id: "http://adlnet.gov/expapi/verbs/voided" }, ...about(voided.id) }));
  for (const filter of ["", `?verb=${verb.id}`, "?ascending=true", "?since=2020-01-01T00:00:00Z"]) {
    const { body } = await ask(`statements${filter}`, { authorization });
    expect(body.statements.map(({ id }: { id: string }) => id)).toEqual([kept.id]);
  }
});

test("the credential of the settings exists from the start, with every scope, and ends when they change", async () => {
  const authorize = (words: string) => ({ authorization: `Basic ${Buffer.from(words).toString("base64")}` });
  completeSettings({ XAPI_KEY: "sleutel", XAPI_SECRET: "met:een dubbele punt" });
  await Promise.all([ensureConfiguredCredential(us.id), ensureConfiguredCredential(us.id)]);
  expect((await post(statement(), authorize("sleutel:met:een dubbele punt"))).status).toBe(200);
  completeSettings({ XAPI_KEY: "sleutel", XAPI_SECRET: "anders" });
  await ensureConfiguredCredential(us.id);
  aSecondLater();
  expect((await ask("statements", authorize("sleutel:met:een dubbele punt"))).status).toBe(401);
  expect((await ask("statements", authorize("sleutel:anders"))).status).toBe(200);
  completeSettings({ XAPI_KEY: "", XAPI_SECRET: "" });
  await ensureConfiguredCredential(us.id);
  aSecondLater();
  expect((await ask("statements", authorize("sleutel:anders"))).status).toBe(401);
});

test("a credential of one organisation sees nothing of another", async () => {
  const secret = statement({ context: { registration: randomUUID() } });
  await post(secret);
  const elsewhere = { authorization: theirs };
  expect((await ask(`statements?statementId=${secret.id}`, elsewhere)).status).toBe(404);
  expect((await ask(`statements?registration=${secret.context!.registration}`, elsewhere)).body.statements).toEqual([]);
  const other = statement({ id: secret.id, object: { id: "https://overkant.nl/x" } });
  expect((await post(other, elsewhere)).status).toBe(200);
  expect((await ask(`statements?statementId=${secret.id}`)).body.object.id).toBe("https://voorbeeld.nl/stuk");
});

test.each([
  [undefined, 400, "2.0.0"],
  ["0.9", 400, "2.0.0"],
  ["1.1.0", 400, "2.0.0"],
  ["2.1.0", 400, "2.0.0"],
  ["1.0", 200, "1.0.3"],
  ["1.0.9", 200, "1.0.3"],
  ["2.0", 200, "2.0.0"],
  ["2.0.7", 200, "2.0.0"],
])("version %s of the protocol is answered with %d in %s", async (version, status, spoken) => {
  const answer = await ask("statements", { headers: { "X-Experience-API-Version": version } });
  expect([answer.status, answer.headers.get("x-experience-api-version")]).toEqual([status, spoken]);
});

test("a network that keeps guessing has to wait; who is known goes on", async () => {
  const guess = (authorization: string) => ask("statements", { authorization, address: "198.51.100.7" });
  const known = (await keyOf(us)).authorization;
  const unknown = (await keyOf(us)).authorization;
  expect((await guess(known)).status).toBe(200);
  const statuses: number[] = [];
  for (let time = 0; time < 25; time += 1) statuses.push((await guess("Basic Zm91dDpmb3V0")).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
  expect((await guess(known)).status).toBe(200);
  expect((await guess(unknown)).status).toBe(429);
  expect((await ask("statements", { authorization: unknown })).status).toBe(200);
});
