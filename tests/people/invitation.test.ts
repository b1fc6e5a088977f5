import { expect, test } from "vitest";
import {
  acceptInvitation,
  invitationOf,
  invite,
  openInvitations,
  sendInvitation,
  withdrawInvitation,
} from "#app/people/invitation.server.ts";
import { acceptanceSchema } from "#app/people/invitation.ts";
import { actorOfToken } from "#app/people/session.server.ts";
import { fromNow, minute } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { mailsTo, tokenIn } from "#tests/support/mails.ts";

const gijs = { name: "Gijs Gast", email: "gijs@kennismap.example" };
const acceptance = { name: "Gijs Gast", language: "nl" as const, password: "wolken boven zee" };

test("someone who is invited joins with the role and team that were meant for her, and is signed in", async () => {
  const { administrator, teams } = await cast();
  const { token } = await invite(administrator, { ...gijs, role: "trainer", teamId: teams.south.id });
  const joined = await acceptInvitation(token, acceptance, "a browser");
  const actor = await actorOfToken(joined.token);
  expect(actor).toMatchObject({ name: "Gijs Gast", roles: ["trainer"], organisationId: administrator.organisationId });
  const memberships = await database().membership.findMany({ where: { personId: actor!.personId } });
  expect(memberships.map(({ teamId }) => teamId)).toEqual([teams.south.id]);
});

test("someone invited as team lead leads that team", async () => {
  const { administrator, teams } = await cast();
  const { token } = await invite(administrator, { ...gijs, role: "lead", teamId: teams.south.id });
  const { actor } = await acceptInvitation(token, acceptance, "");
  expect(actor).toMatchObject({ roles: [], leads: [teams.south.id] });
});

test("the mail of an invitation brings a link that works", async () => {
  const { administrator } = await cast();
  const email = "mail@kennismap.example";
  const invitation = await invite(administrator, { name: "Mia Mail", email });
  await sendInvitation(administrator, invitation);
  const [mail] = await mailsTo(email);
  expect(mail).toContain("Bo Beheerder nodigt je uit");
  expect(await invitationOf(tokenIn(mail!))).toMatchObject({ email });
});

test("an invitation is accepted once, also by two clicks at the same moment", async () => {
  const { administrator } = await cast();
  const { token } = await invite(administrator, gijs);
  const answers = await Promise.allSettled([
    acceptInvitation(token, acceptance, ""),
    acceptInvitation(token, acceptance, ""),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(acceptInvitation(token, acceptance, "")).rejects.toMatchObject({ code: "link.over" });
  expect(await invitationOf(token)).toBeNull();
});

test("an invitation runs out", async () => {
  const { administrator } = await cast();
  const { id, token } = await invite(administrator, gijs);
  await database().invitation.update({ where: { id }, data: { expiresAt: fromNow(-minute) } });
  expect(await invitationOf(token)).toBeNull();
  await expect(acceptInvitation(token, acceptance, "")).rejects.toMatchObject({ code: "link.over" });
});

test("an invitation that was taken back no longer works", async () => {
  const { administrator } = await cast();
  const { id, token } = await invite(administrator, gijs);
  expect(await withdrawInvitation(administrator, id)).toEqual({ id });
  expect(await invitationOf(token)).toBeNull();
  expect(await openInvitations(administrator)).toEqual([]);
});

test("whoever is invited again has one link that works: the last", async () => {
  const { administrator } = await cast();
  const first = await invite(administrator, gijs);
  const second = await invite(administrator, gijs);
  expect(await invitationOf(first.token)).toBeNull();
  expect(await invitationOf(second.token)).not.toBeNull();
  expect(await openInvitations(administrator)).toHaveLength(1);
});

test("nobody is invited whose address belongs to a colleague, but an address may be known elsewhere", async () => {
  const { administrator, emails } = await cast();
  const { administrator: elsewhere } = await secondOrganisation();
  const known = { name: "Sanne", email: emails.author };
  await expect(invite(administrator, known)).rejects.toMatchObject({ code: "invitation.known", status: 409 });
  expect(await invite(elsewhere, known)).toHaveProperty("token");
});

test("only an administrator invites, sees and takes back invitations", async () => {
  const home = await cast();
  const { id } = await invite(home.administrator, gijs);
  for (const someone of [home.author, home.lead, home.reviewer, home.trainer]) {
    await expect(invite(someone, gijs)).rejects.toMatchObject({ code: "forbidden" });
    await expect(openInvitations(someone)).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawInvitation(someone, id)).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("another organisation's team and invitations are out of reach", async () => {
  const home = await cast();
  const { administrator: stranger } = await secondOrganisation();
  const { id } = await invite(home.administrator, gijs);
  expect(await withdrawInvitation(stranger, id)).toBeNull();
  expect(await openInvitations(stranger)).toEqual([]);
  const mixed = invite(stranger, { ...gijs, teamId: home.teams.north.id });
  await expect(mixed).rejects.toMatchObject({ code: "team.unknown" });
});

test("in live mode an invitation to a demo organisation opens nothing", async () => {
  const home = await cast();
  await database().organisation.update({ where: { id: home.organisation.id }, data: { demo: true } });
  const { token } = await invite(home.administrator, gijs);
  completeSettings({ MODE: "live" });
  try {
    expect(await invitationOf(token)).toBeNull();
    await expect(acceptInvitation(token, acceptance, "")).rejects.toMatchObject({ code: "link.over" });
  } finally {
    completeSettings({ MODE: "demo" });
  }
});

test.each([
  ["too short", "elf tekens!", "people:password.short"],
  ["on the list", "Wachtwoord123", "people:password.common"],
  ["one pattern over and over", "abc1abc1abc1", "people:password.common"],
  ["few different characters", "aaaaaabbbbbb", "people:password.common"],
  ["a row of keys", "qwertyuiopasdf", "people:password.common"],
  ["a row of digits backwards", "9876543210987", "people:password.common"],
  ["far too long", "x y z ".repeat(100), "people:password.long"],
])("a password that is %s is not accepted", (_, password, code) => {
  const result = acceptanceSchema.safeParse({ ...acceptance, password });
  expect(result.error?.issues.map(({ message }) => message)).toEqual([code]);
});

test("a few unrelated words make a password", () => {
  expect(acceptanceSchema.safeParse(acceptance).success).toBe(true);
});
