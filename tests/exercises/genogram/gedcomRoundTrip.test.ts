import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { family as familySchema } from "#app/exercises/genogram/family.ts";
import type { Family } from "#app/exercises/genogram/family.ts";
import { banned } from "#app/exercises/genogram/gedcom/encoding.ts";
import { tagDefinitions } from "#app/exercises/genogram/gedcom/extension.ts";
import { gedcomOf } from "#app/exercises/genogram/gedcom/gedcomText.ts";
import { importGedcom } from "#app/exercises/genogram/gedcom/importedFamily.ts";
import { wholeOf } from "#app/exercises/genogram/gedcom/part.ts";
import { embellishedFamily } from "./embellishedFamily.ts";

const base = "https://kennismap.example/gedcom/";

test("a genogram written as GEDCOM and read again is the same genogram", () => {
  fc.assert(
    fc.property(embellishedFamily(60), (generated) => {
      const family = familySchema.parse(generated);
      const file = gedcomOf(family, { base });
      const read = importGedcom(new TextEncoder().encode(file));
      expect(read.version).toBe("7");
      expect(read.report).toEqual([]);
      const whole = wholeOf(read.family)!;
      expect(whole.report).toEqual([]);
      expect(normal(familySchema.parse(whole.family))).toEqual(normal(family));
    }),
    { numRuns: 300 },
  );
});

test("every line that is written keeps to the grammar of GEDCOM 7", () => {
  fc.assert(
    fc.property(embellishedFamily(40), (generated) => {
      const [first, ...lines] = gedcomOf(familySchema.parse(generated), { base }).slice(1, -1).split("\n");
      expect(first).toBe("0 HEAD");
      let level = 0;
      for (const line of lines) {
        const match =
          /^(0|[1-9]\d*)( @[A-Z0-9_]+@)? ([A-Z][A-Z0-9_]*|_[A-Z0-9_]+)(?: (@[A-Z0-9_]+@|(?:[^@]|@@)[^]*))?$/.exec(line);
        expect(match, line).not.toBeNull();
        expect(match![3]).not.toBe("CONC");
        expect(Number(match![1])).toBeLessThanOrEqual(level + 1);
        level = Number(match![1]);
      }
      expect(lines.at(-1)).toBe("0 TRLR");
    }),
    { numRuns: 100 },
  );
});

test("every extension that is used has an address under the given base", () => {
  fc.assert(
    fc.property(embellishedFamily(40), (generated) => {
      const file = gedcomOf(familySchema.parse(generated), { base });
      const defined = new Set(
        [...file.matchAll(/^2 TAG (_\w+) https:\/\/kennismap\.example\/gedcom\/km-[a-z-]+$/gm)].map(([, tag]) => tag),
      );
      for (const [, tag] of file.matchAll(/^\d+(?: @\w+@)? (_\w+)/gm)) expect(defined).toContain(tag);
    }),
    { numRuns: 50 },
  );
});

test("every extension is described in the documentation", () => {
  const described = readFileSync(new URL("../../../docs/gedcom.md", import.meta.url), "utf8");
  for (const definition of tagDefinitions("")) {
    expect(described).toContain(`| \`${definition.replace(" ", "` | `")}\` |`);
  }
});

test("another program may call our extensions something else, as long as it says which", () => {
  const family = familySchema.parse({
    people: [{ id: "anna", name: "Anna", age: 34, addiction: { state: "recovery", substances: ["alcohol"] } }],
  });
  const renamed = gedcomOf(family, { base }).replaceAll("_KMAGE", "_LEEFTIJD").replaceAll("_KMADDICTION", "_X1");
  expect(importGedcom(new TextEncoder().encode(renamed)).family.people[0]).toEqual(family.people[0]);
});

test("an extension of another program with one of our tags is not taken for ours", () => {
  const file =
    "0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SCHMA\n2 TAG _KMAGE https://other.example/kilometres\n0 @I1@ INDI\n1 _KMAGE 80\n0 TRLR\n";
  const { family, report } = importGedcom(new TextEncoder().encode(file));
  expect(family.people[0]).not.toHaveProperty("age");
  expect(report).toContainEqual(expect.objectContaining({ code: "extension", count: 1 }));
});

/** What a file cannot tell apart: order among lists that have none, no text and an empty one, banned characters. */
function normal(family: Family): Family {
  const text = (value: string | undefined) =>
    value === undefined ? undefined : value.replaceAll(/\r\n?/g, "\n").replace(banned, "").trim() || undefined;
  const sorted = <Item>(items: readonly Item[], keyOf: (item: Item) => string) =>
    items
      .map((item) => ({ key: keyOf(item), item }))
      .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
      .map(({ item }) => item);
  return {
    ...family,
    title: text(family.title) ?? "",
    people: family.people.map((person) => ({
      ...person,
      name: text(person.name) ?? "",
      occupation: text(person.occupation),
      note: text(person.note),
      deceased: person.deceased || person.death !== undefined,
      conditions: person.conditions.map((each) => ({ ...each, name: text(each.name) })),
    })),
    childhoods: sorted(family.childhoods, ({ child }) => child).filter(
      ({ child, couple, parentage }, at, all) =>
        all.findIndex((each) => each.child === child && each.couple === couple && each.parentage === parentage) === at,
    ),
    ties: sorted(family.ties, ({ id }) => id).map((tie) => ({ ...tie, note: text(tie.note) })),
    households: family.households.map((each) => ({ ...each, name: text(each.name) ?? "" })),
    nudges: sorted(family.nudges, ({ person }) => person).map(({ person, x }) => ({ person, x: x + 0 })),
  };
}
