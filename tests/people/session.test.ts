import { expect, test } from "vitest";
import { changePassword } from "#app/people/account.server.ts";
import { giveGrant } from "#app/people/grant.server.ts";
import { deactivate } from "#app/people/person.server.ts";
import { actorOfToken, endOtherSessions, endSession, openSessions, startSession } from "#app/people/session.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { fromNow, minute } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { cast, castPassword, secondOrganisation } from "#tests/support/cast.ts";

function enter(actor: Actor, userAgent = "a browser") {
  return transaction((tx) => startSession(tx, actor.personId, userAgent));
}

async function lastSeen(sessionId: string, minutesAgo: number) {
  await database().session.update({
    where: { id: sessionId },
    data: { lastSeenAt: fromNow(-minutesAgo * minute) },
  });
}

test("the database keeps no token with which someone could come in", async () => {
  const { author } = await cast();
  const { token, actor } = await enter(author);
  expect(token).toMatch(/^[\w-]{43}$/);
  const row = await database().session.findUniqueOrThrow({ where: { id: actor.sessionId! } });
  expect(JSON.stringify(row)).not.toContain(token);
});

test("a session ends when nothing was done for the idle time", async () => {
  const { author } = await cast();
  const { token, actor } = await enter(author);
  await lastSeen(actor.sessionId!, 29);
  expect(await actorOfToken(token)).not.toBeNull();
  await lastSeen(actor.sessionId!, 31);
  expect(await actorOfToken(token)).toBeNull();
});

test("using a session keeps it open, written down at most once a minute", async () => {
  const { author } = await cast();
  const { token, actor } = await enter(author);
  const seenAt = async () =>
    (await database().session.findUniqueOrThrow({ where: { id: actor.sessionId! } })).lastSeenAt.getTime();

  await lastSeen(actor.sessionId!, 0.5);
  const before = await seenAt();
  await actorOfToken(token);
  expect(await seenAt()).toBe(before);

  await lastSeen(actor.sessionId!, 2);
  await actorOfToken(token);
  expect(await seenAt()).toBeGreaterThanOrEqual(before);
});

test("a person sees the browsers in which she is signed in, and no one else's", async () => {
  const home = await cast();
  const phone = await enter(home.author, "a phone");
  const computer = await enter(home.author, "a computer");
  await enter(home.reviewer, "a tablet");
  const sessions = await openSessions(computer.actor);
  expect(sessions.map(({ userAgent, current }) => [userAgent, current])).toEqual([
    ["a computer", true],
    ["a phone", false],
  ]);
  expect(await actorOfToken(phone.token)).not.toBeNull();
});

test("a person ends one of her sessions, and that browser is signed out at once", async () => {
  const { author } = await cast();
  const phone = await enter(author);
  const computer = await enter(author);
  expect(await endSession(computer.actor, phone.actor.sessionId!)).toEqual({ id: phone.actor.sessionId });
  expect(await actorOfToken(phone.token)).toBeNull();
  expect(await actorOfToken(computer.token)).not.toBeNull();
});

test("nobody ends the session of someone else, here or in another organisation", async () => {
  const home = await cast();
  const other = await secondOrganisation();
  const { token, actor } = await enter(home.author);
  for (const someone of [home.administrator, home.lead, other.administrator]) {
    expect(await endSession(someone, actor.sessionId!)).toBeNull();
  }
  expect(await actorOfToken(token)).not.toBeNull();
});

test("a person ends all sessions but the one she uses", async () => {
  const { author } = await cast();
  const phone = await enter(author);
  const computer = await enter(author);
  await endOtherSessions(computer.actor);
  expect(await actorOfToken(phone.token)).toBeNull();
  expect(await actorOfToken(computer.token)).not.toBeNull();
});

test("a new password signs out every other browser", async () => {
  const { author } = await cast();
  const phone = await enter(author);
  const computer = await enter(author);
  await changePassword(computer.actor, { current: castPassword, password: "wolken boven zee" });
  expect(await actorOfToken(phone.token)).toBeNull();
  expect(await actorOfToken(computer.token)).not.toBeNull();
});

test("the old password is needed for a new one", async () => {
  const { author } = await cast();
  const change = changePassword(author, { current: "not this one, no", password: "wolken boven zee" });
  await expect(change).rejects.toMatchObject({ code: "password.current" });
});

test("who is deactivated is signed out at once", async () => {
  const { author, administrator } = await cast();
  const { token } = await enter(author);
  await deactivate(administrator, author.personId);
  expect(await actorOfToken(token)).toBeNull();
});

test("a role that is given works from the next request on", async () => {
  const { author, administrator } = await cast();
  const { token } = await enter(author);
  expect((await actorOfToken(token))?.roles).toEqual([]);
  await giveGrant(administrator, author.personId, { role: "reviewer" });
  expect((await actorOfToken(token))?.roles).toEqual(["reviewer"]);
});

test("an unknown token opens nothing", async () => {
  expect(await actorOfToken("")).toBeNull();
  expect(await actorOfToken("x".repeat(43))).toBeNull();
});
