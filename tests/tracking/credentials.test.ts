import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import {
  allCredentials,
  changeCredential,
  credentialOf,
  endCredential,
  makeCredential,
} from "#app/tracking/credentials/credential.server.ts";
import { endSecret, rotateSecret } from "#app/tracking/credentials/rotation.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { systemWith } from "#tests/support/statements.ts";

let people: Cast;
let others: Cast;

beforeAll(async () => {
  people = await cast();
  others = await secondOrganisation();
});

const input = { label: "Leerplein", scopes: ["statements/write" as const, "statements/read/mine" as const] };
const make = () => makeCredential(people.administrator, randomUUID(), input);
const rotation = (until: "now" | "day" | "week") => ({ id: randomUUID(), until });
const statusWith = async ({ key, secret }: { key: string; secret: string }) =>
  (await systemWith(`Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`).ask("statements")).status;

test("a secret is told once and kept nowhere", async () => {
  const made = await make();
  expect(await statusWith(made)).toBe(200);
  const told = JSON.stringify([
    await allCredentials(people.administrator),
    await database().credential.findUnique({ where: { id: made.id }, include: { secrets: true } }),
    await database().event.findMany({ where: { organisationId: people.organisation.id } }),
  ]);
  expect(told).not.toContain(made.secret);
});

test("a form that is sent twice makes one credential", async () => {
  const id = randomUUID();
  await makeCredential(people.administrator, id, input);
  await expect(makeCredential(people.administrator, id, input)).rejects.toThrow("credential.known");
  await expect(makeCredential(others.administrator, id, input)).rejects.toThrow("credential.known");
});

test("while a secret takes over from another both work, and a third has to wait", async () => {
  const made = await make();
  const { administrator } = people;
  const second = (await rotateSecret(administrator, made.id, rotation("week")))!;
  expect([second.key, await statusWith(made), await statusWith(second)]).toEqual([made.key, 200, 200]);
  await expect(rotateSecret(administrator, made.id, rotation("day"))).rejects.toThrow("credential.twoSecrets");
  const { secrets } = (await credentialOf(administrator, made.id))!;
  expect(secrets.map(({ works, lastUsedAt }) => [works, lastUsedAt !== null])).toEqual([
    [true, true],
    [true, true],
  ]);
  const [newest, oldest] = secrets;
  expect(await endSecret(administrator, made.id, newest!.id)).toBeNull();
  await endSecret(administrator, made.id, oldest!.id);
  expect([await statusWith(made), await statusWith(second)]).toEqual([401, 200]);
  const third = (await rotateSecret(administrator, made.id, rotation("now")))!;
  expect([await statusWith(second), await statusWith(third)]).toEqual([401, 200]);
});

test("a credential does what it may from its next request on, and nothing after its end", async () => {
  const made = await make();
  await changeCredential(people.administrator, made.id, { ...input, scopes: ["state"] });
  expect(await statusWith(made)).toBe(403);
  await endCredential(people.administrator, made.id);
  expect(await statusWith(made)).toBe(401);
  expect(await changeCredential(people.administrator, made.id, input)).toBeNull();
  expect(await rotateSecret(people.administrator, made.id, rotation("now"))).toBeNull();
});

test("a last day that is over is refused, one of today holds until midnight", async () => {
  const lastDay = (day: string) => makeCredential(people.administrator, randomUUID(), { ...input, lastDay: day });
  await expect(lastDay("2020-02-29")).rejects.toThrow("credential.past");
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
  const { id } = await lastDay(today);
  expect(await credentialOf(people.administrator, id)).toMatchObject({ lastDay: today, state: "works" });
});

test("the credential of the settings is shown, and changed by nobody here", async () => {
  const { id } = await database().credential.create({
    data: {
      ...{ organisationId: people.organisation.id, label: "XAPI_KEY", key: randomUUID(), scopes: ["all"] },
      configured: true,
    },
  });
  const { credentials } = await allCredentials(people.administrator);
  expect(credentials.find((each) => each.id === id)).toMatchObject({ configured: true, state: "works" });
  expect(await changeCredential(people.administrator, id, input)).toBeNull();
  expect(await rotateSecret(people.administrator, id, rotation("now"))).toBeNull();
  expect(await endCredential(people.administrator, id)).toBeNull();
});

test("credentials are kept by administrators, each for her own organisation", async () => {
  const { id } = await make();
  const { lead, newcomer, trainer } = people;
  for (const actor of [lead, newcomer, trainer]) {
    await expect(allCredentials(actor)).rejects.toThrow("forbidden");
    await expect(makeCredential(actor, randomUUID(), input)).rejects.toThrow("forbidden");
    await expect(rotateSecret(actor, id, rotation("now"))).rejects.toThrow("forbidden");
    await expect(endCredential(actor, id)).rejects.toThrow("forbidden");
  }
  expect(await credentialOf(others.administrator, id)).toBeNull();
  expect(await endCredential(others.administrator, id)).toBeNull();
  expect(await rotateSecret(others.administrator, id, rotation("now"))).toBeNull();
});

test("what was done with a credential is in the event log, and the LRS hears nothing of it", async () => {
  const { id } = await make();
  await rotateSecret(people.administrator, id, rotation("day"));
  await endCredential(people.administrator, id);
  const events = await database().event.findMany({
    where: { payload: { path: ["credentialId"], equals: id } },
    orderBy: { at: "asc" },
  });
  expect(events.map(({ name }) => name)).toEqual(["credential.made", "credential.rotated", "credential.ended"]);
});
