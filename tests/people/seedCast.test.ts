import { readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { actorOfPerson } from "#app/people/actor.server.ts";
import { everyone } from "#app/people/person.server.ts";
import { signIn } from "#app/people/signIn.server.ts";
import { database } from "#app/platform/database.server.ts";
import { completeSettings, settings } from "#app/platform/settings.server.ts";
import { seedCast } from "../../prisma/seedCast.ts";

const file = () => path.join(settings().dataDir, "demo-accounts.json");

test("a demo has six people in two teams, each of whom signs in with the password that is printed", async () => {
  const { accounts, organisationId } = await seedCast();
  expect(accounts).toHaveLength(6);
  for (const { email, password } of accounts) {
    const entered = await signIn({ email, password }, { address: "10.5.0.1", userAgent: "" });
    expect(entered).toMatchObject({ actor: { organisationId } });
  }
  const person = await database().person.findFirstOrThrow({ where: { email: "bo@kennismap.example" } });
  const people = await everyone(await actorOfPerson(person.id));
  const places = people.map(({ name, roles, teams }) => [name, [...roles.map(({ role }) => role), ...teams]]);
  expect(Object.fromEntries(places)).toEqual({
    "Bo Beheerder": ["administrator", "Team Zuiderzon"],
    "Sanne Schrijver": ["Team Noorderlicht"],
    "Rik Nalezer": ["reviewer", "Team Zuiderzon"],
    "Leyla Leidraad": ["lead", "Team Noorderlicht"],
    "Noor Nieuweling": ["Team Noorderlicht"],
    "Tom Oefenmeester": ["trainer", "Team Zuiderzon"],
  });
});

test("only the owner of the machine can read the passwords", async () => {
  await seedCast();
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

test("a second start changes nothing: the same people, the same passwords", async () => {
  const first = await seedCast();
  const people = await database().person.count();
  expect(await seedCast()).toEqual(first);
  expect(await database().person.count()).toBe(people);
});

test("a file of passwords that was lost or broken is made again, and what is printed is true", async () => {
  const first = await seedCast();
  await rm(file());
  const second = await seedCast();
  expect(second.accounts[0]!.password).not.toBe(first.accounts[0]!.password);
  await writeFile(file(), "{");
  const { email, password } = (await seedCast()).accounts[0]!;
  expect(await signIn({ email, password }, { address: "10.5.0.2", userAgent: "" })).toHaveProperty("token");
  expect(JSON.parse(await readFile(file(), "utf8"))).toMatchObject({ administrator: password });
});

test("the cast is not made in live mode", async () => {
  completeSettings({ MODE: "live" });
  try {
    await expect(seedCast()).rejects.toThrow("demo mode only");
  } finally {
    completeSettings({ MODE: "demo" });
  }
});
