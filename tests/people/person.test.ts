import { expect, test } from "vitest";
import { browserOf } from "#app/people/browser.ts";
import { changeEmail, personOf } from "#app/people/person.server.ts";
import { emailSchema } from "#app/people/person.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";

test("an administrator corrects the address of a colleague, and nobody else does", async () => {
  const { administrator, author, lead } = await cast();
  await changeEmail(administrator, author.personId, "nieuw@kennismap.example");
  expect((await personOf(administrator, author.personId))?.email).toBe("nieuw@kennismap.example");
  const others = changeEmail(lead, author.personId, "anders@kennismap.example");
  await expect(others).rejects.toMatchObject({ code: "forbidden" });
});

test("two colleagues do not get one address, and nobody changes one elsewhere", async () => {
  const { administrator, author, emails } = await cast();
  const { administrator: stranger } = await secondOrganisation();
  const taken = changeEmail(administrator, author.personId, emails.reviewer);
  await expect(taken).rejects.toMatchObject({ code: "invitation.known" });
  expect(await changeEmail(stranger, author.personId, "x@kennismap.example")).toBeNull();
});

test.each([
  ["  Sanne@Kennismap.Example ", "sanne@kennismap.example"],
  ["sanne", null],
  ["sanne@", null],
  [`${"a".repeat(250)}@kennismap.example`, null],
])("the address %s is kept as %s", (typed, kept) => {
  expect(emailSchema.safeParse({ email: typed }).data?.email ?? null).toBe(kept);
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge",
    "Windows",
  ],
  ["Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome", "Android"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", "Firefox", "Linux"],
  ["", null, null],
])("the browser %s is called %s on %s", (userAgent, browser, system) => {
  expect(browserOf(userAgent)).toEqual({ browser, system });
});
