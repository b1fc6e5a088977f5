import { expect, test } from "vitest";
import { askPasswordReset, passwordResetOf, resetPassword } from "#app/people/passwordReset.server.ts";
import { deactivate } from "#app/people/person.server.ts";
import { actorOfToken, startSession } from "#app/people/session.server.ts";
import { signIn } from "#app/people/signIn.server.ts";
import { fromNow, minute } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { workOff } from "#app/worker.ts";
import { cast, castPassword, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { mailsTo, tokenIn } from "#tests/support/mails.ts";

const password = "wolken boven zee";

async function someone(email: string, make: () => Promise<Cast> = cast): Promise<Cast> {
  const home = await make();
  await database().person.update({ where: { id: home.author.personId }, data: { email } });
  return home;
}

async function linkFor(email: string): Promise<string> {
  await askPasswordReset(email, "10.1.0.1");
  await workOff();
  return tokenIn((await mailsTo(email)).at(-1)!);
}

test("someone who forgot her password chooses another by the link in her mail", async () => {
  await someone("forgot@kennismap.example");
  const token = await linkFor("forgot@kennismap.example");
  expect(await passwordResetOf(token)).toEqual({ email: "forgot@kennismap.example" });
  await resetPassword(token, password);
  const origin = { address: "10.1.0.2", userAgent: "" };
  expect(await signIn({ email: "forgot@kennismap.example", password }, origin)).toHaveProperty("token");
  const old = signIn({ email: "forgot@kennismap.example", password: castPassword }, origin);
  await expect(old).rejects.toMatchObject({ code: "signIn.wrong" });
});

test("asking for an address that nobody has looks the same and sends nothing", async () => {
  await askPasswordReset("nobody@kennismap.example", "10.1.0.3");
  await workOff();
  expect(await mailsTo("nobody@kennismap.example")).toEqual([]);
});

test("a new password by mail signs out every browser", async () => {
  const { author } = await someone("out@kennismap.example");
  const { token: session } = await transaction((tx) => startSession(tx, author.personId, ""));
  await resetPassword(await linkFor("out@kennismap.example"), password);
  expect(await actorOfToken(session)).toBeNull();
});

test("a link works once, and with it every other link", async () => {
  await someone("once@kennismap.example");
  const first = await linkFor("once@kennismap.example");
  const second = await linkFor("once@kennismap.example");
  await resetPassword(second, password);
  for (const token of [first, second]) {
    expect(await passwordResetOf(token)).toBeNull();
    await expect(resetPassword(token, password)).rejects.toMatchObject({ code: "link.over" });
  }
});

test("two clicks at the same moment set one password", async () => {
  await someone("twice@kennismap.example");
  const token = await linkFor("twice@kennismap.example");
  const answers = await Promise.allSettled([resetPassword(token, password), resetPassword(token, password)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a link works for an hour", async () => {
  const { author } = await someone("late@kennismap.example");
  const token = await linkFor("late@kennismap.example");
  await database().passwordReset.updateMany({
    where: { personId: author.personId },
    data: { expiresAt: fromNow(-minute) },
  });
  await expect(resetPassword(token, password)).rejects.toMatchObject({ code: "link.over" });
});

test("who is deactivated gets no link, and one she had works no more", async () => {
  const home = await someone("left@kennismap.example");
  const token = await linkFor("left@kennismap.example");
  await deactivate(home.administrator, home.author.personId);
  expect(await passwordResetOf(token)).toBeNull();
  await askPasswordReset("left@kennismap.example", "10.1.0.4");
  await workOff();
  expect(await mailsTo("left@kennismap.example")).toHaveLength(1);
});

test("who works for two organisations gets a link for each", async () => {
  const here = await someone("pair@kennismap.example");
  const there = await someone("pair@kennismap.example", secondOrganisation);
  await linkFor("pair@kennismap.example");
  const mails = await mailsTo("pair@kennismap.example");
  expect(
    mails.map((mail) => [here, there].findIndex(({ organisation }) => mail.includes(organisation.name))).toSorted(),
  ).toEqual([0, 1]);
});

test("nobody's mailbox is filled: a fourth request within a quarter of an hour sends nothing", async () => {
  await someone("flood@kennismap.example");
  for (let turn = 0; turn < 5; turn += 1) await askPasswordReset("flood@kennismap.example", `10.2.0.${turn}`);
  await workOff();
  expect(await mailsTo("flood@kennismap.example")).toHaveLength(3);
});

test("one network cannot ask for ever", async () => {
  for (let turn = 0; turn < 30; turn += 1) await askPasswordReset(`${turn}@kennismap.example`, "10.3.0.1");
  const again = askPasswordReset("31@kennismap.example", "10.3.0.1");
  await expect(again).rejects.toMatchObject({ code: "signIn.limited", status: 429 });
});
