import { expect, test } from "vitest";
import { deactivate } from "#app/people/person.server.ts";
import { actorOfToken } from "#app/people/session.server.ts";
import { signIn } from "#app/people/signIn.server.ts";
import { database } from "#app/platform/database.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { cast, castPassword, secondOrganisation } from "#tests/support/cast.ts";

let networks = 0;

/** Every test comes from a network of its own, so that their attempts are not counted together. */
function origin() {
  networks += 1;
  return { address: `10.0.${networks >> 8}.${networks & 255}`, userAgent: "a browser" };
}

async function someone(email: string) {
  const home = await cast();
  await database().person.update({ where: { id: home.author.personId }, data: { email } });
  return home;
}

async function token(input: { email: string; password: string }): Promise<string> {
  const came = await signIn(input, origin());
  if (!("token" in came)) throw new Error("asked for the organisation");
  return came.token;
}

test("someone signs in with her address, in whatever case, and her password", async () => {
  const { author } = await someone("case@kennismap.example");
  const actor = await actorOfToken(await token({ email: "case@kennismap.example", password: castPassword }));
  expect(actor).toMatchObject({ personId: author.personId, organisationId: author.organisationId, roles: [] });
});

test("a wrong password and an unknown address get the same answer", async () => {
  await someone("same@kennismap.example");
  const wrong = { email: "same@kennismap.example", password: "not this one, no" };
  const unknown = { email: "nobody@kennismap.example", password: castPassword };
  await expect(signIn(wrong, origin())).rejects.toMatchObject({ code: "signIn.wrong", status: 422 });
  await expect(signIn(unknown, origin())).rejects.toMatchObject({ code: "signIn.wrong", status: 422 });
});

test("a wrong password and an unknown address take as long", async () => {
  await someone("long@kennismap.example");
  const spent = { known: [] as number[], unknown: [] as number[] };
  for (let turn = 0; turn < 3; turn += 1) {
    for (const who of ["known", "unknown"] as const) {
      const begun = performance.now();
      const email = who === "known" ? "long@kennismap.example" : "nobody@kennismap.example";
      await signIn({ email, password: "not this one, no" }, origin()).catch(() => null);
      spent[who].push(performance.now() - begun);
    }
  }
  expect(Math.abs(Math.min(...spent.known) - Math.min(...spent.unknown))).toBeLessThan(100);
});

test("a person without a password, a service and someone deactivated cannot sign in", async () => {
  const home = await someone("gone@kennismap.example");
  await deactivate(home.administrator, home.author.personId);
  const input = { email: "gone@kennismap.example", password: castPassword };
  await expect(signIn(input, origin())).rejects.toMatchObject({ code: "signIn.wrong" });
  await database().person.update({
    where: { id: home.author.personId },
    data: { deactivatedAt: null, passwordHash: null },
  });
  await expect(signIn(input, origin())).rejects.toMatchObject({ code: "signIn.wrong" });
});

test("the same address in two organisations opens the one whose password was given", async () => {
  const here = await someone("two@kennismap.example");
  const there = await secondOrganisation();
  await database().person.update({
    where: { id: there.author.personId },
    data: { email: "two@kennismap.example", passwordHash: null },
  });
  const actor = await actorOfToken(await token({ email: "two@kennismap.example", password: castPassword }));
  expect(actor?.organisationId).toBe(here.organisation.id);
});

test("someone whose address and password fit in two organisations says which one she means", async () => {
  const here = await someone("both@kennismap.example");
  const there = await secondOrganisation();
  await database().person.update({ where: { id: there.author.personId }, data: { email: "both@kennismap.example" } });
  const input = { email: "both@kennismap.example", password: castPassword };
  const asked = await signIn(input, origin());
  expect(asked).toEqual({
    organisations: [here, there].map(({ organisation: { id, name } }) => ({ id, name })),
  });
  const came = await signIn({ ...input, organisationId: there.organisation.id }, origin());
  expect(came).toMatchObject({ actor: { personId: there.author.personId } });
});

test("after ten wrong passwords from one network even the right one has to wait, but not from elsewhere", async () => {
  await someone("often@kennismap.example");
  const from = origin();
  const wrong = { email: "often@kennismap.example", password: "not this one, no" };
  for (let turn = 0; turn < 10; turn += 1) {
    await expect(signIn(wrong, from)).rejects.toMatchObject({ code: "signIn.wrong" });
  }
  const right = { email: "often@kennismap.example", password: castPassword };
  await expect(signIn(right, from)).rejects.toMatchObject({ code: "signIn.limited", status: 429 });
  expect(await signIn(right, origin())).toHaveProperty("token");
});

test("attempts at the same moment are counted one by one", async () => {
  await someone("crowd@kennismap.example");
  const from = origin();
  const wrong = { email: "crowd@kennismap.example", password: "not this one, no" };
  const answers = await Promise.allSettled(Array.from({ length: 25 }, () => signIn(wrong, from)));
  const codes = answers.map((answer) => (answer as PromiseRejectedResult).reason.code as string);
  expect(codes.filter((code) => code === "signIn.wrong")).toHaveLength(10);
  expect(codes.filter((code) => code === "signIn.limited")).toHaveLength(15);
});

test("the right password uses up no attempts", async () => {
  await someone("right@kennismap.example");
  const from = origin();
  for (let turn = 0; turn < 12; turn += 1) {
    expect(await signIn({ email: "right@kennismap.example", password: castPassword }, from)).toHaveProperty("token");
  }
});

test("in live mode nobody of a demo organisation signs in, and who was inside is out", async () => {
  const home = await someone("demo@kennismap.example");
  await database().organisation.update({ where: { id: home.organisation.id }, data: { demo: true } });
  const input = { email: "demo@kennismap.example", password: castPassword };
  const inside = await token(input);
  expect(await actorOfToken(inside)).not.toBeNull();

  completeSettings({ MODE: "live" });
  try {
    await expect(signIn(input, origin())).rejects.toMatchObject({ code: "signIn.wrong" });
    expect(await actorOfToken(inside)).toBeNull();
  } finally {
    completeSettings({ MODE: "demo" });
  }
});
