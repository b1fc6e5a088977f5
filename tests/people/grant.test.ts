import { expect, test } from "vitest";
import { actorOfPerson } from "#app/people/actor.server.ts";
import { endGrant, giveGrant } from "#app/people/grant.server.ts";
import { grantSchema, holdsAt } from "#app/people/grant.ts";
import { deactivate, personOf, reactivate } from "#app/people/person.server.ts";
import { calendarDay } from "#app/platform/localFormat.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";

const date = (days: number) => calendarDay(fromNow(days * day));

async function rolesOf(actor: Actor) {
  return (await actorOfPerson(actor.personId)).roles;
}

async function grantOf(actor: Actor) {
  return database().grant.findFirstOrThrow({ where: { personId: actor.personId } });
}

test("a role holds from its first day until its last", async () => {
  const { administrator, author } = await cast();
  await giveGrant(administrator, author.personId, { role: "reviewer", from: date(-2), until: date(0) });
  await giveGrant(administrator, author.personId, { role: "trainer", from: date(1) });
  expect(await rolesOf(author)).toEqual(["reviewer"]);
});

test("a role that ended yesterday no longer holds", async () => {
  const { administrator, author } = await cast();
  const { id } = (await giveGrant(administrator, author.personId, { role: "reviewer", from: date(-3) }))!;
  await database().grant.update({ where: { id }, data: { until: fromNow(-day) } });
  expect(await rolesOf(author)).toEqual([]);
});

test("what holds begins with its first moment and stops at its last", () => {
  const dated = { from: new Date(1000), until: new Date(2000) };
  const moments = [999, 1000, 1999, 2000].map((time) => holdsAt(dated, new Date(time)));
  expect(moments).toEqual([false, true, true, false]);
  expect(holdsAt({ ...dated, until: null }, new Date(9e12))).toBe(true);
});

test("one person may hold several roles and lead several teams", async () => {
  const { administrator, lead, teams } = await cast();
  await giveGrant(administrator, lead.personId, { role: "reviewer" });
  await giveGrant(administrator, lead.personId, { role: "trainer" });
  await giveGrant(administrator, lead.personId, { role: "lead", teamId: teams.south.id });
  const actor = await actorOfPerson(lead.personId);
  expect(actor.roles).toEqual(["reviewer", "trainer"]);
  expect(actor.leads.toSorted()).toEqual([teams.north.id, teams.south.id].toSorted());
});

test("the same role is not given twice for the same days, but may be given again afterwards", async () => {
  const { administrator, author } = await cast();
  await giveGrant(administrator, author.personId, { role: "reviewer", from: date(0), until: date(5) });
  const again = giveGrant(administrator, author.personId, { role: "reviewer", from: date(5) });
  await expect(again).rejects.toMatchObject({ code: "grant.twice", status: 409 });
  expect(await giveGrant(administrator, author.personId, { role: "reviewer", from: date(6) })).not.toBeNull();
});

test("a role for days that are over is refused", async () => {
  const { administrator, author } = await cast();
  const past = giveGrant(administrator, author.personId, { role: "reviewer", until: date(-1) });
  await expect(past).rejects.toMatchObject({ code: "grant.past" });
});

test("the lead needs a team, and a last day comes after the first", () => {
  expect(grantSchema.safeParse({ role: "lead" }).error?.issues[0]?.message).toBe("people:grant.team");
  const turned = grantSchema.safeParse({ role: "trainer", from: "2026-05-02", until: "2026-05-01" });
  expect(turned.error?.issues[0]?.message).toBe("people:grant.order");
});

test("only an administrator gives and ends roles", async () => {
  const { author, reviewer, lead, trainer } = await cast();
  for (const someone of [author, reviewer, lead, trainer]) {
    const give = giveGrant(someone, someone.personId, { role: "administrator" });
    await expect(give).rejects.toMatchObject({ code: "forbidden", status: 403 });
  }
  const { id } = await grantOf(reviewer);
  await expect(endGrant(lead, id)).rejects.toMatchObject({ code: "forbidden" });
});

test("an administrator of another organisation finds neither person, team nor role here", async () => {
  const home = await cast();
  const { administrator: stranger, author: theirs } = await secondOrganisation();
  expect(await giveGrant(stranger, home.author.personId, { role: "reviewer" })).toBeNull();
  const { id } = await grantOf(home.reviewer);
  expect(await endGrant(stranger, id)).toBeNull();
  expect(await rolesOf(home.reviewer)).toEqual(["reviewer"]);
  const lead = giveGrant(stranger, theirs.personId, { role: "lead", teamId: home.teams.north.id });
  await expect(lead).rejects.toMatchObject({ code: "team.unknown" });
  expect(await personOf(stranger, home.author.personId)).toBeNull();
  expect(await deactivate(stranger, home.author.personId)).toBeNull();
});

test("the last administrator cannot end her own role or her own access", async () => {
  const { administrator } = await cast();
  const { id } = await grantOf(administrator);
  await expect(endGrant(administrator, id)).rejects.toMatchObject({ code: "administrator.last", status: 409 });
  const leave = deactivate(administrator, administrator.personId);
  await expect(leave).rejects.toMatchObject({ code: "administrator.last" });
  expect(await rolesOf(administrator)).toEqual(["administrator"]);
});

test("an administrator with an end date does not replace the last one", async () => {
  const { administrator, author } = await cast();
  await giveGrant(administrator, author.personId, { role: "administrator", until: date(30) });
  const { id } = await grantOf(administrator);
  await expect(endGrant(administrator, id)).rejects.toMatchObject({ code: "administrator.last" });
});

test("of two administrators who end each other's role at the same moment, one stays", async () => {
  const { administrator, author, organisation } = await cast();
  const { id: second } = (await giveGrant(administrator, author.personId, { role: "administrator" }))!;
  const { id: first } = await grantOf(administrator);
  const other = await actorOfPerson(author.personId);
  const answers = await Promise.allSettled([endGrant(administrator, second), endGrant(other, first)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const left = await database().grant.count({
    where: { organisationId: organisation.id, role: "administrator", until: null },
  });
  expect(left).toBe(1);
});

test("someone who comes back has the roles that still hold", async () => {
  const { administrator, reviewer } = await cast();
  await deactivate(administrator, reviewer.personId);
  expect((await personOf(administrator, reviewer.personId))?.deactivatedAt).not.toBeNull();
  await reactivate(administrator, reviewer.personId);
  expect(await rolesOf(reviewer)).toEqual(["reviewer"]);
});

test("giving and ending a role are in the log, by who did it", async () => {
  const { administrator, author } = await cast();
  const { id } = (await giveGrant(administrator, author.personId, { role: "reviewer" }))!;
  await endGrant(administrator, id);
  const events = await database().event.findMany({
    where: { actorId: administrator.personId },
    orderBy: { at: "asc" },
  });
  expect(events.map(({ name, payload }) => [name, payload])).toEqual([
    ["grant.given", { grantId: id }],
    ["grant.ended", { grantId: id }],
  ]);
});
