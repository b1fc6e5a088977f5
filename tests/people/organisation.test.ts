import { expect, test } from "vitest";
import { changeAccount, ownAccount } from "#app/people/account.server.ts";
import { changeOrganisation, foundOrganisation, ownOrganisation } from "#app/people/organisation.server.ts";
import { slugOf } from "#app/people/organisation.ts";
import { everyone } from "#app/people/person.server.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import { signIn } from "#app/people/signIn.server.ts";
import { allTeams, beginMembership, endMembership, foundTeam, renameTeam, teamOf } from "#app/people/team.server.ts";
import { database } from "#app/platform/database.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";

const founding = {
  name: "Stichting Nieuw Begin",
  administrator: { name: "Ada Eerste", email: "Ada@Begin.example", password: "wolken boven zee" },
};

test("a founded organisation has one administrator, who can sign in at once in live mode", async () => {
  const { organisation, administrator } = await foundOrganisation(founding);
  expect(organisation.slug).toBe("stichting-nieuw-begin");
  expect(administrator).toMatchObject({ organisationId: organisation.id, roles: ["administrator"] });
  completeSettings({ MODE: "live" });
  try {
    const origin = { address: "10.4.0.1", userAgent: "" };
    const entered = await signIn({ email: "ada@begin.example", password: founding.administrator.password }, origin);
    expect(entered).toMatchObject({ actor: { personId: administrator.personId } });
  } finally {
    completeSettings({ MODE: "demo" });
  }
});

test("two organisations of the same name get two addresses", async () => {
  const slugs = [];
  for (let turn = 0; turn < 3; turn += 1) {
    slugs.push((await foundOrganisation({ ...founding, name: "Dubbel" })).organisation.slug);
  }
  expect(slugs).toEqual(["dubbel", "dubbel-2", "dubbel-3"]);
});

test.each([
  ["De Voorbeeldkade", "de-voorbeeldkade"],
  ["  Café & Co.  ", "cafe-co"],
  ["🌱", "organisatie"],
])("the address of %s is %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("an administrator changes the crisis route, and the log says which settings changed", async () => {
  const { administrator, author } = await cast();
  const before = await ownOrganisation(administrator);
  await changeOrganisation(administrator, { name: before.name, language: "nl", crisisRoute: "Bel 1234" });
  expect((await ownOrganisation(author)).crisisRoute).toBe("Bel 1234");
  const event = await database().event.findFirstOrThrow({ where: { actorId: administrator.personId } });
  expect([event.name, event.payload]).toEqual(["settings.changed", { names: ["crisisRoute"] }]);
});

test("nobody else changes settings, teams or members, or sees who works there", async () => {
  const { author, lead, teams, newcomer } = await cast();
  for (const someone of [author, lead]) {
    const refused = { code: "forbidden" };
    await expect(changeOrganisation(someone, { name: "X", language: "nl", crisisRoute: "" })).rejects.toMatchObject(
      refused,
    );
    await expect(foundTeam(someone, { name: "Team X" })).rejects.toMatchObject(refused);
    await expect(renameTeam(someone, teams.north.id, { name: "X" })).rejects.toMatchObject(refused);
    await expect(beginMembership(someone, teams.south.id, newcomer.personId)).rejects.toMatchObject(refused);
    await expect(everyone(someone)).rejects.toMatchObject(refused);
    await expect(allTeams(someone)).rejects.toMatchObject(refused);
  }
});

test("a team has a name of its own, its members of today and its leads", async () => {
  const { administrator, author, lead } = await cast();
  const { id } = await foundTeam(administrator, { name: "Team Ochtendmist" });
  await expect(foundTeam(administrator, { name: "team ochtendmist" })).rejects.toMatchObject({ code: "team.taken" });
  const membership = await beginMembership(administrator, id, author.personId);
  await beginMembership(administrator, id, lead.personId);
  expect(await beginMembership(administrator, id, author.personId)).toEqual(membership);
  await endMembership(administrator, membership!.id);
  const team = await teamOf(administrator, id);
  expect(team?.memberships.map(({ person }) => person.name)).toEqual([lead.name]);
  expect(await endMembership(administrator, membership!.id)).toBeNull();
});

test("a lead sees her own team and no other; a member sees none", async () => {
  const { lead, author, teams } = await cast();
  expect((await teamOf(lead, teams.north.id))?.memberships).toHaveLength(3);
  expect(await teamOf(lead, teams.south.id)).toBeNull();
  expect(await teamOf(author, teams.north.id)).toBeNull();
});

test("another organisation's teams and people are out of reach", async () => {
  const home = await cast();
  const other = await secondOrganisation();
  expect(await teamOf(other.administrator, home.teams.north.id)).toBeNull();
  expect(await renameTeam(other.administrator, home.teams.north.id, { name: "X" })).toBeNull();
  expect(await beginMembership(other.administrator, home.teams.north.id, other.author.personId)).toBeNull();
  expect(await beginMembership(other.administrator, other.teams.north.id, home.author.personId)).toBeNull();
  const names = (await everyone(other.administrator)).map(({ name }) => name);
  expect(names).not.toContain(home.author.name);
  expect(names).toHaveLength(6);
});

test("a person changes her own name and language", async () => {
  const { author } = await cast();
  await changeAccount(author, { name: "Sanne de Schrijver", language: "en" });
  expect(await ownAccount(author)).toMatchObject({ name: "Sanne de Schrijver", language: "en" });
});

test("the library is one service actor of its organisation, who is on no list and never signs in", async () => {
  const { organisation, administrator } = await cast();
  const [first, second] = await Promise.all([
    serviceActor(organisation.id, "bibliotheek"),
    serviceActor(organisation.id, "bibliotheek"),
  ]);
  expect(first.personId).toBe(second.personId);
  expect(first).toMatchObject({ service: "bibliotheek", name: "Bibliotheek", roles: [], sessionId: null });
  expect(await everyone(administrator)).toHaveLength(6);
  await expect(changeAccount(first, { name: "X", language: "nl" })).rejects.toMatchObject({ code: "forbidden" });
});
