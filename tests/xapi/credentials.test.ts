import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { hour, minute, second } from "#app/platform/clock.ts";
import { database, pool } from "#app/platform/database.server.ts";
import { newSecret } from "#app/xapi/credentials/secret.server.ts";
import { rateKeeper } from "#app/xapi/credentials/rate.server.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, systemWith } from "#tests/support/statements.ts";

let us: { id: string };

beforeEach(async () => {
  vi.useRealTimers();
  us = (await cast()).organisation;
});

const statusWith = async (authorization: string) => (await systemWith(authorization).ask("statements")).status;
const authorize = (key: string, secret: string) => `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
const secretsOf = (credentialId: string) =>
  database().credentialSecret.findMany({ where: { credentialId }, orderBy: { createdAt: "asc" } });

test("a credential is refused from the moment at which it expires", async () => {
  const { id, authorization } = await keyOf(us);
  const expires = (expiresAt: Date) => database().credential.update({ where: { id }, data: { expiresAt } });
  await expires(new Date(Date.now() + minute));
  expect(await statusWith(authorization)).toBe(200);
  vi.useFakeTimers({ now: Date.now() + minute, toFake: ["Date"] });
  expect(await statusWith(authorization)).toBe(401);
});

test("two secrets work beside each other until the older one ends", async () => {
  const { id, key, authorization } = await keyOf(us);
  const { secret, hash } = await newSecret();
  await database().credentialSecret.create({ data: { credentialId: id, hash } });
  await database().credentialSecret.updateMany({
    where: { credentialId: id, NOT: { hash } },
    data: { endsAt: new Date(Date.now() + hour) },
  });
  expect([await statusWith(authorization), await statusWith(authorize(key, secret))]).toEqual([200, 200]);
  const [older, newer] = await secretsOf(id);
  expect([older!.lastUsedAt, newer!.lastUsedAt]).toEqual([expect.any(Date), expect.any(Date)]);
  vi.useFakeTimers({ now: Date.now() + hour, toFake: ["Date"] });
  expect([await statusWith(authorization), await statusWith(authorize(key, secret))]).toEqual([401, 200]);
});

test("last use is written once in a minute, however many requests there are", async () => {
  const { id, authorization } = await keyOf(us);
  await statusWith(authorization);
  const [first] = await secretsOf(id);
  await Promise.all(Array.from({ length: 20 }, () => statusWith(authorization)));
  const [after] = await secretsOf(id);
  expect(after!.lastUsedAt).toEqual(first!.lastUsedAt);
  vi.useFakeTimers({ now: Date.now() + minute, toFake: ["Date"] });
  await statusWith(authorization);
  const [later] = await secretsOf(id);
  expect(later!.lastUsedAt!.getTime()).toBeGreaterThanOrEqual(first!.lastUsedAt!.getTime() + minute);
});

test("a credential that was just used costs the database nothing before its request is answered", async () => {
  const { authorization } = await keyOf(us);
  await statusWith(authorization);
  const asked = vi.spyOn(pool(), "query");
  await systemWith(authorization).ask("nergens");
  await systemWith(authorization).ask("agents");
  expect(asked.mock.calls.length).toBe(0);
  asked.mockRestore();
});

test("who sends more than the rate of her credential hears how long to wait, and goes on in the next minute", async () => {
  const { id, authorization } = await keyOf(us);
  await database().credential.update({ where: { id }, data: { rate: 5 } });
  const answers = [];
  for (let time = 0; time < 7; time += 1) answers.push(await systemWith(authorization).ask("statements"));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
  const wait = Number(answers.at(-1)!.headers.get("retry-after"));
  expect([wait > 50, wait <= 60]).toEqual([true, true]);
  expect(answers.at(-1)!.body.error).toContain("5 requests a minute");
  vi.useFakeTimers({ now: Date.now() + minute, toFake: ["Date"] });
  expect(await statusWith(authorization)).toBe(200);
});

test("a rate that is changed holds within a second", async () => {
  const { id, authorization } = await keyOf(us);
  await database().credential.update({ where: { id }, data: { rate: 1 } });
  expect([await statusWith(authorization), await statusWith(authorization)]).toEqual([200, 429]);
  await database().credential.update({ where: { id }, data: { rate: 10 } });
  vi.useFakeTimers({ now: Date.now() + second, toFake: ["Date"] });
  expect(await statusWith(authorization)).toBe(200);
});

test("many processes together let through exactly the rate, and ask the database for a fraction of it", async () => {
  const credential = { id: randomUUID(), rate: 2000 };
  const processes = Array.from({ length: 5 }, rateKeeper);
  const asked = vi.spyOn(pool(), "query");
  let through = 0;
  const work = processes.map(async (rest) => {
    while ((await rest(credential)) === 0) through += 1;
  });
  await Promise.all(work);
  const questions = asked.mock.calls.length;
  asked.mockRestore();
  expect(through).toBe(2000);
  expect([questions > 5, questions < 500]).toEqual([true, true]);
});

test("what an idle process took lies unused for no more than it had used itself", async () => {
  const credential = { id: randomUUID(), rate: 320 };
  const [idle, busy] = [rateKeeper(), rateKeeper()];
  for (let time = 0; time < 3; time += 1) await idle(credential);
  let through = 3;
  while ((await busy(credential)) === 0) through += 1;
  expect(through).toBeGreaterThanOrEqual(320 - 3);
  expect(through).toBeLessThanOrEqual(320);
});
