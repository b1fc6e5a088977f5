import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addPerson, addChild, addParent, addPartner } from "#app/exercises/genogram/editing.ts";
import { family as familySchema } from "#app/exercises/genogram/family.ts";
import type { Family } from "#app/exercises/genogram/family.ts";
import { layOut } from "#app/exercises/genogram/layout/layout.ts";
import { drawingFaults, endsOf } from "./drawingFaults.ts";
import { generatedFamily } from "./generatedFamily.ts";

const sizes = [
  { people: 15, generations: 3, ties: 4, runs: 250 },
  { people: 50, generations: 5, ties: 25, runs: 150 },
  { people: 150, generations: 8, ties: 100, runs: 80 },
  { people: 300, generations: 12, ties: 200, runs: 40 },
];

describe("in a family as they are nothing stands on anything else and no line goes through a name", () => {
  test.each(sizes)("with $people people and $ties emotional lines", ({ runs, ...size }) => {
    fc.assert(
      fc.property(generatedFamily(size), (family) => {
        const drawing = layOut(family);
        expect(drawing.people.map(({ id }) => id).toSorted()).toEqual(family.people.map(({ id }) => id).toSorted());
        expect(drawing.bonds).toHaveLength(family.couples.length);
        expect(drawing.ties).toHaveLength(family.ties.length);
        expect(drawingFaults(drawing, endsOf(family))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

test("the same family always looks the same", () => {
  fc.assert(
    fc.property(generatedFamily({ people: 60, generations: 6, ties: 10 }), (family) => {
      expect(layOut(structuredClone(family))).toEqual(layOut(family));
    }),
    { numRuns: 20 },
  );
});

test("siblings stand by birth, with nobody between them but their partners", () => {
  fc.assert(
    fc.property(generatedFamily({ people: 60, generations: 5, ties: 0 }), (family) => {
      const { people } = layOut(family);
      const placeOf = new Map(people.map((placed, at) => [placed.id, { ...placed, at }]));
      for (const { id, partners } of family.couples) {
        const isOnly = (child: string) => family.childhoods.filter((each) => each.child === child).length === 1;
        const children = family.childhoods
          .filter((each) => each.couple === id && isOnly(each.child))
          .map(({ child }) => child);
        const byRow = Map.groupBy(children, (child) => placeOf.get(child)!.generation);
        // Whoever was adopted by people of her own generation stands with those from whom she descends.
        const lowest = Math.max(...partners.map((partner) => placeOf.get(partner)!.generation));
        for (const [generation, siblings] of byRow) {
          if (generation <= lowest) continue;
          const places = siblings.map((child) => placeOf.get(child)!.at).toSorted((one, other) => one - other);
          const between = people.slice(places[0], places.at(-1)! + 1).map((placed) => placed.id);
          const ofCouple = family.childhoods.filter((each) => each.couple === id).map(({ child }) => child);
          const strangers = between.filter((person) => !isPartner(family, person, ofCouple));
          expect(strangers).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** One of them, a partner, or a partner of hers who came along. */
function isPartner(family: Family, person: string, siblings: readonly string[]): boolean {
  const known = new Set(siblings);
  for (const id of known) {
    for (const { partners } of family.couples) if (partners.includes(id)) for (const each of partners) known.add(each);
  }
  return known.has(person);
}

test("a couple that parted and married each other again appears twice, and related partners appear", () => {
  const base = addPartner(addPerson(empty(), { name: "Ans", gender: "woman" })!.family, "p1", { name: "Jan" })!.family;
  const again: Family = {
    ...base,
    couples: [
      { ...base.couples[0]!, ended: "divorced" },
      { id: "c2", partners: ["p1", "p2"], bond: "married" },
    ],
  };
  const drawing = layOut(again);
  expect(drawing.bonds.map(({ path }) => path[0]!.y)).toHaveLength(2);
  expect(new Set(drawing.bonds.map(({ path }) => path[0]!.y)).size).toBe(2);
});

test("an uncle and his niece who have a child are drawn, each in the generation of descent", () => {
  let family = addPerson(empty(), { name: "Oma" })!.family;
  family = addChild(family, "p1", { name: "Oom", gender: "man" })!.family;
  family = addChild(family, "p1", { name: "Moeder" })!.family;
  family = addChild(family, "p3", { name: "Nicht", gender: "woman" })!.family;
  family = { ...family, couples: [...family.couples, { id: "c9", partners: ["p2", "p4"], bond: "married" }] };
  family = addChild(family, "p4", { name: "Kind" }, "c9")!.family;
  const drawing = layOut(familySchema.parse(family));
  expect(drawing.people.map(({ id, generation }) => [id, generation]).toSorted()).toEqual([
    ["p1", 0],
    ["p2", 1],
    ["p3", 1],
    ["p4", 2],
    ["p5", 3],
  ]);
  expect(drawingFaults(drawing, endsOf(family))).toEqual([]);
});

test("who is added moves the others little: neighbours stay on the side where they were", () => {
  let [kept, pairs] = [0, 0];
  fc.assert(
    fc.property(generatedFamily({ people: 40, generations: 4, ties: 0 }), fc.nat(), (family, which) => {
      const of = family.people[which % family.people.length]!.id;
      const before = layOut(family).people;
      const grown = (addChild(family, of, { name: "Nieuw" }) ?? addParent(family, of, { name: "Nieuw" }))!;
      const placeAfter = new Map(layOut(grown.family).people.map(({ id }, at) => [id, at]));
      for (const row of Map.groupBy(before, ({ generation }) => generation).values()) {
        for (let at = 1; at < row.length; at += 1) {
          pairs += 1;
          kept += placeAfter.get(row[at - 1]!.id)! < placeAfter.get(row[at]!.id)! ? 1 : 0;
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(kept / pairs).toBeGreaterThan(0.95);
});

test("a nudge by hand is kept, and others make room", () => {
  const base = addPartner(addPerson(empty(), { name: "Ans", gender: "woman" })!.family, "p1", { name: "Jan" })!.family;
  const [before, after] = [layOut(base), layOut({ ...base, nudges: [{ person: "p2", x: 200 }] })];
  const xOf = (drawing: typeof before, id: string) => drawing.people.find((each) => each.id === id)!.x;
  expect(xOf(after, "p2") - xOf(before, "p2")).toBeCloseTo(200, 0);
  expect(drawingFaults(layOut({ ...base, nudges: [{ person: "p2", x: -500 }] }), endsOf(base))).toEqual([]);
});

function empty(): Family {
  return familySchema.parse({ people: [] });
}
