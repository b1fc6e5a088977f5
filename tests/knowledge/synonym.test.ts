import { expect, test } from "vitest";
import { glossary } from "#app/knowledge/glossary.ts";
import { mayEditSynonyms } from "#app/knowledge/policy.ts";
import { synonymGroup } from "#app/knowledge/synonym.ts";
import { addSynonyms, changeSynonyms, giveGlossary, removeSynonyms, synonyms } from "#app/knowledge/synonym.server.ts";
import { database } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { paragraphs } from "#tests/support/text.ts";
import { published, titles } from "./publishing.ts";

test("an organisation begins with the glossary, and gets it once", async () => {
  const { organisation, reviewer } = await cast();
  await Promise.all([giveGlossary(organisation.id), giveGlossary(organisation.id)]);
  expect(await synonyms(reviewer)).toHaveLength(glossary.length);
  expect(glossary.every((words) => words.length > 1 && words.every((word) => word === word.toLowerCase()))).toBe(true);
});

test("a group that a reviewer adds, changes and removes is searched by at once", async () => {
  const people = await cast();
  await published(people, { title: "De vensterbank" });
  expect(await titles(people.newcomer, "kozijn")).toEqual([]);
  const { id } = await addSynonyms(people.reviewer, ["vensterbank", "kozijn"]);
  expect(await titles(people.newcomer, "kozijnen")).toEqual(["De vensterbank"]);
  await changeSynonyms(people.administrator, id, ["vensterbank", "raam"]);
  expect(await titles(people.newcomer, "kozijn")).toEqual([]);
  expect(await titles(people.newcomer, "raam")).toEqual(["De vensterbank"]);
  await removeSynonyms(people.reviewer, id);
  expect(await titles(people.newcomer, "raam")).toEqual([]);
  const events = await database().event.findMany({
    where: { name: "settings.changed", actorId: people.reviewer.personId },
  });
  expect(events.map(({ payload }) => payload)).toEqual([{ names: ["synonyms"] }, { names: ["synonyms"] }]);
});

test("a group's phrase is found where a text says it in that order, whether the text or the group came first", async () => {
  const people = await cast();
  const says = (document: string) => ({ document: paragraphs(document) });
  await published(people, { title: "Eerder", ...says("Je mag hier op adem komen.") });
  await published(people, { title: "Door elkaar", ...says("Kom je ademen? Hier kan het, op het gras.") });
  const { id } = await addSynonyms(people.reviewer, ["uitrusten", "op adem komen"]);
  await published(people, { title: "Later", ...says("Zo kan iedereen op adem komen.") });
  expect(await titles(people.newcomer, "uitrusten")).toEqual(["Later", "Eerder"]);
  await changeSynonyms(people.reviewer, id, ["uitrusten", "hier op"]);
  expect(await titles(people.newcomer, "uitrusten")).toEqual([]);
  await changeSynonyms(people.reviewer, id, ["uitrusten", "mag hier op adem"]);
  expect(await titles(people.newcomer, "uitrusten")).toEqual(["Eerder"]);
});

test.each([
  ["a reviewer", "reviewer", true],
  ["an administrator", "administrator", true],
  ["a trainer", "trainer", false],
  ["a team lead", "lead", false],
  ["an author", "author", false],
  ["a new hire", "newcomer", false],
] as const)("%s may look after the words: %s, %s", async (_sentence, part, may) => {
  const people = await cast();
  const actor = people[part];
  expect(mayEditSynonyms(actor)).toBe(may);
  const asked = synonyms(actor).then(
    () => "shown",
    (error: { status: number }) => error.status,
  );
  expect(await asked).toBe(may ? "shown" : 403);
});

test("another organisation's groups are out of reach", async () => {
  const people = await cast();
  const others = await secondOrganisation();
  const { id } = await addSynonyms(people.reviewer, ["een", "twee"]);
  expect(await synonyms(others.reviewer)).toEqual([]);
  expect(await changeSynonyms(others.reviewer, id, ["x", "y"])).toBeNull();
  expect(await removeSynonyms(others.administrator, id)).toBeNull();
});

test("words are typed with commas; fewer than two, or far too many, are refused beside the field", () => {
  expect(synonymGroup.parse({ words: " Veerkracht,  groei  vermogen ,veerkracht,, !" }).words).toEqual([
    "veerkracht",
    "groei vermogen",
  ]);
  for (const words of ["", "één", ",,,", Array.from({ length: 21 }, (_, number) => `woord${number}`).join(",")]) {
    expect(synonymGroup.safeParse({ words }).success).toBe(false);
  }
});
