import { expect, test } from "vitest";
import { withdraw } from "#app/authoring/withdrawal.server.ts";
import { renewEveryKennismap, renewKennismap } from "#app/knowledge/renewal.server.ts";
import { indexWork } from "#app/knowledge/searchEntry.server.ts";
import { database } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { completeContribution, writtenDraft } from "#tests/support/works.ts";
import { paragraphs } from "#tests/support/text.ts";
import { published, publishedModule, revised, rewritten, search, searchHears, titles } from "./publishing.ts";

test("a colleague finds a contribution by another form of its words", async () => {
  const people = await cast();
  await published(people, {
    title: "Een levensverhaal schrijven",
    what: paragraphs("De cliënt schrijft over vroeger."),
  });
  for (const typed of ["levensverhalen", "LEVENSVERHAAL", "schrijf", "client", "cliënten", "schrijven vroeger"]) {
    expect({ typed, found: await titles(people.newcomer, typed) }).toEqual({
      typed,
      found: ["Een levensverhaal schrijven"],
    });
  }
  expect(await titles(people.newcomer, "genogram")).toEqual([]);
});

test("a colleague finds what she is still typing, and a word inside a longer one", async () => {
  const people = await cast();
  await published(people, { title: "Zelfhulpgroepen bezoeken" });
  expect(await titles(people.newcomer, "zelfh")).toEqual(["Zelfhulpgroepen bezoeken"]);
  expect(await titles(people.newcomer, "groep")).toEqual(["Zelfhulpgroepen bezoeken"]);
});

test("a plural that the stemmer writes with two letters finds the singular, and the other way round", async () => {
  const people = await cast();
  await published(people, { title: "Een genogram tekenen" });
  await published(people, { title: "Drie genogrammen vergelijken" });
  for (const typed of ["genogram", "genogrammen"]) {
    expect((await titles(people.newcomer, typed)).toSorted()).toEqual([
      "Drie genogrammen vergelijken",
      "Een genogram tekenen",
    ]);
  }
});

test("a typo is mended with the nearest word that occurs", async () => {
  const people = await cast();
  await published(people, { title: "Een genogram tekenen", keywords: ["familie"] });
  const found = await search(people.newcomer, "genorgam");
  expect(found).toMatchObject({ instead: "genogram", total: 1 });
  expect((await search(people.newcomer, "genorgam tekenen")).instead).toBe("genogram tekenen");
  expect((await search(people.newcomer, "xyzzy")).instead).toBeNull();
});

test("words that mean the same find each other, also when they are two words", async () => {
  const people = await cast();
  await published(people, { title: "Groeivermogen in het kort" });
  await published(people, { title: "Stilstaan bij wat goed ging" });
  for (const typed of ["veerkracht", "resilience", "Veerkracht", "groeivermogens"]) {
    expect({ typed, found: await titles(people.newcomer, typed) }).toEqual({
      typed,
      found: ["Groeivermogen in het kort"],
    });
  }
  expect(await titles(people.newcomer, "bewust genieten")).toEqual(["Stilstaan bij wat goed ging"]);
  await published(people, { title: "Het Huis-model uitleggen" });
  expect(await titles(people.newcomer, "huismodel")).toEqual(["Het Huis-model uitleggen"]);
});

test("a title weighs more than a keyword, a keyword more than the text", async () => {
  const people = await cast();
  await published(people, { title: "In de tekst", document: paragraphs("Teken samen een ankerplaats. ".repeat(5)) });
  await published(people, { title: "Als trefwoord", keywords: ["ankerplaats"] });
  await published(people, { title: "De ankerplaats" });
  const inOrder = ["De ankerplaats", "Als trefwoord", "In de tekst"];
  expect(await titles(people.newcomer, "ankerplaats")).toEqual(inOrder);
  expect(await titles(people.newcomer, "ankerplaats", { sort: "newest" })).toEqual(inOrder);
  expect(await titles(people.newcomer, "")).toEqual(inOrder);
});

test("quotes keep words together, a minus sign leaves out, or gives a choice", async () => {
  const people = await cast();
  await published(people, { title: "Grenzen stellen thuis" });
  await published(people, { title: "Thuis grenzen verleggen" });
  await published(people, { title: "Samen wandelen" });
  expect(await titles(people.newcomer, '"grenzen stellen"')).toEqual(["Grenzen stellen thuis"]);
  expect(await titles(people.newcomer, "grenzen -verleggen")).toEqual(["Grenzen stellen thuis"]);
  expect(await titles(people.newcomer, "wandelen or verleggen")).toHaveLength(2);
  expect(await titles(people.newcomer, "-grenzen")).toEqual(["Samen wandelen"]);
});

test("when no contribution has all the words, those with some of them are shown", async () => {
  const people = await cast();
  await published(people, { title: "Ademen in rust" });
  await published(people, { title: "Boodschappen doen" });
  const found = await search(people.newcomer, "ademen boodschappen zeilboot");
  expect(found.loosely).toBe(true);
  expect(found.total).toBe(2);
});

test("the words are marked where they stand, and a text cannot bring marks or HTML of its own", async () => {
  const people = await cast();
  await published(people, {
    title: "Kaarten <b>leggen</b>",
    what: paragraphs("Je legt \uE000kaarten\uE001 op tafel."),
    document: paragraphs("Eerst iets anders.", "Pak daarna de <b>stopwatch</b> erbij."),
  });
  const [byTitle] = (await search(people.newcomer, "kaarten")).entries;
  expect(byTitle).toMatchObject({
    title: "\uE000Kaarten\uE001 <b>leggen</b>",
    what: "Je legt \uE000kaarten\uE001 op tafel.",
    snippet: null,
  });
  const [byText] = (await search(people.newcomer, "stopwatch")).entries;
  expect(byText!.snippet).toContain("\uE000stopwatch\uE001");
});

test("drafts, and drafts beside something published, are never found", async () => {
  const people = await cast();
  const secret = paragraphs("ongepubliceerd woord");
  await writtenDraft(people.author, completeContribution({ title: "Verborgen concept", document: secret }));
  const { workId } = await published(people, { title: "Openbaar stuk" });
  await rewritten(people, workId, { document: secret });
  await indexWork(people.organisation.id, workId);
  await renewKennismap(people.organisation.id);
  for (const actor of [people.newcomer, people.author, people.reviewer]) {
    expect(await titles(actor, "verborgen")).toEqual([]);
    expect(await titles(actor, "ongepubliceerd")).toEqual([]);
    expect(await titles(actor, "")).toEqual(["Openbaar stuk"]);
  }
});

test("what is withdrawn disappears, and what is revised is found by its new words only", async () => {
  const people = await cast();
  const { workId } = await published(people, { title: "Oude naam" });
  await revised(people, workId, { title: "Nieuwe naam" });
  expect(await titles(people.newcomer, "oude")).toEqual([]);
  expect(await titles(people.newcomer, "nieuwe")).toEqual(["Nieuwe naam"]);
  await withdraw(people.author, workId, { reason: "Niet meer nodig", successorId: null });
  await searchHears(people.organisation.id);
  expect(await titles(people.newcomer, "")).toEqual([]);
});

test("another organisation finds nothing of ours, by words, typos or filters", async () => {
  const people = await cast();
  const others = await secondOrganisation();
  const { slug } = await published(people, { title: "Ons eigen genogram" });
  expect(await titles(others.reviewer, "genogram")).toEqual([]);
  expect(await search(others.reviewer, "genorgam")).toMatchObject({ instead: null, total: 0 });
  expect(await titles(others.reviewer, "", { module: slug })).toEqual([]);
  expect((await search(others.reviewer, "")).facets.element.every(({ count }) => count === 0)).toBe(true);
});

test("a module is found by what its contributions cover, and follows them", async () => {
  const people = await cast();
  const humour = await published(people, { title: "Humor", elements: ["c"] });
  const network = await published(people, { title: "Netwerk", elements: ["a"] });
  await publishedModule(people, "Leefstijltraining", [humour.workId, network.workId]);
  expect(await titles(people.newcomer, "", { element: "c", kind: "module" })).toEqual(["Leefstijltraining"]);
  const [module] = (await search(people.newcomer, "leefstijltraining")).entries;
  expect(module).toMatchObject({ kind: "module", elements: ["a", "c"], minutes: 120 });
  await revised(people, humour.workId, { elements: ["e"] });
  expect((await search(people.newcomer, "leefstijltraining")).entries[0]!.elements).toEqual(["a", "e"]);
});

test("filters narrow, and each says how many it would leave were its own words not chosen", async () => {
  const people = await cast();
  const short = await published(people, { title: "Kort", elements: ["a"], minutes: 10, settings: ["group"] });
  await published(people, { title: "Lang", elements: ["a", "b"], minutes: 75, settings: ["individual"] });
  await published(people, { title: "Anders", elements: ["c"], minutes: 20, form: "case" });
  await publishedModule(people, "Een module", [short.workId]);

  const everything = await search(people.newcomer, "");
  expect(everything.total).toBe(4);
  expect(counts(everything.facets.element)).toMatchObject({ a: 3, b: 1, c: 1, d: 0 });
  expect(counts(everything.facets.minutes)).toEqual({ 10: 1, 30: 1, 60: 1, longer: 1 });
  expect(everything.facets.module).toEqual([{ value: "een-module", title: "Een module", count: 1 }]);

  const withB = await search(people.newcomer, "", { element: "b" });
  expect(withB.entries.map(({ title }) => title)).toEqual(["Lang"]);
  expect(counts(withB.facets.element)).toMatchObject({ a: 3, b: 1, c: 1 });
  expect(counts(withB.facets.minutes)).toEqual({ 10: 0, 30: 0, 60: 0, longer: 1 });
  expect(withB.matching).toBe(4);

  expect(await titles(people.newcomer, "", { module: "een-module" })).toEqual(["Kort"]);
  expect(await titles(people.newcomer, "", { minutes: "30", form: "case" })).toEqual(["Anders"]);
});

function counts(facet: readonly { value: string; count: number }[]) {
  return Object.fromEntries(facet.map(({ value, count }) => [value, count]));
}

test("the nightly renewal mends what is missing and forgets what is gone", async () => {
  const people = await cast();
  const organisationId = people.organisation.id;
  await published(people, { title: "Een kompas" });
  const gone = await published(people, { title: "Een zwabberklos" });
  await withdraw(people.author, gone.workId, { reason: "Bestaat niet", successorId: null });
  await database().searchEntry.deleteMany({ where: { organisationId, title: "Een kompas" } });
  expect(await database().searchWord.count({ where: { organisationId, word: "zwabberklos" } })).toBe(1);
  await renewEveryKennismap();
  expect(await titles(people.newcomer, "")).toEqual(["Een kompas"]);
  expect(await database().searchWord.count({ where: { organisationId, word: "zwabberklos" } })).toBe(0);
  expect(await database().searchWord.count({ where: { organisationId, word: "kompas" } })).toBe(1);
});

test("an event that is delivered twice, or two at once, leave one entry", async () => {
  const people = await cast();
  const { workId } = await published(people, { title: "Eenmaal" });
  await searchHears(people.organisation.id);
  await Promise.all([1, 2, 3, 4].map(() => indexWork(people.organisation.id, workId)));
  expect(await titles(people.newcomer, "eenmaal")).toEqual(["Eenmaal"]);
});

const unpleasant = [
  "x ".repeat(1000),
  "a".repeat(2000),
  '\'"\\\'; drop table "SearchEntry"; --',
  "!!! & | <-> :* ( ) ((",
  '"',
  "-",
  "- - -",
  "or or or",
  "\u0000nul\u0000",
  "🙂🙃",
  "👩‍👩‍👧‍👦 genogram",
  "%_%",
  "\\",
  "a:*b & 'c",
  "\uD800 half",
  "naasten/familie https://voorbeeld.nl/a?b=c <script>alert(1)</script>",
  "de het een",
  "é ï ü",
  "\uE000\uE001",
  "12-stappen",
];

test.each(unpleasant)("any text is a search and never an error: %j", async (typed) => {
  const people = await cast();
  await published(people, { title: "Een genogram tekenen" });
  expect(await search(people.newcomer, typed, { page: "9999999999", element: "zz", module: "'--" })).toBeDefined();
});

test("after everything above, what counts is still there", async () => {
  const { author } = await cast();
  expect((await search(author, "")).total).toBe(0);
  expect(await database().searchEntry.count()).toBeGreaterThan(10);
});
