import fc from "fast-check";
import { expect, test } from "vitest";
import { family as familySchema, limits } from "#app/exercises/genogram/family.ts";
import { candidatesIn } from "#app/exercises/genogram/gedcom/candidate.ts";
import { importGedcom } from "#app/exercises/genogram/gedcom/importedFamily.ts";
import { countAround, partAround, wholeOf } from "#app/exercises/genogram/gedcom/part.ts";
import { gedcom7 } from "./gedcomFiles.ts";
import { generatedFamily } from "./generatedFamily.ts";

// Oma and opa have Moeder and Tante; Moeder and Vader have Ik and Zus; Vader has a son with Ex; Tante has Nicht.
const { family } = importGedcom(
  gedcom7(
    [
      ...[
        "Opa",
        "Oma",
        "Moeder",
        "Tante",
        "Vader",
        "Ex",
        "Ik",
        "Zus",
        "Halfbroer",
        "Nicht",
        "Lief",
        "Kind",
        "Schoonmoeder",
      ].map((name) => `0 @${name.toUpperCase()}@ INDI\n1 NAME ${name}`),
      "0 @F1@ FAM\n1 HUSB @OPA@\n1 WIFE @OMA@\n1 CHIL @MOEDER@\n1 CHIL @TANTE@",
      "0 @F2@ FAM\n1 HUSB @VADER@\n1 WIFE @MOEDER@\n1 CHIL @IK@\n1 CHIL @ZUS@",
      "0 @F3@ FAM\n1 HUSB @VADER@\n1 WIFE @EX@\n1 CHIL @HALFBROER@",
      "0 @F4@ FAM\n1 WIFE @TANTE@\n1 CHIL @NICHT@",
      "0 @F5@ FAM\n1 HUSB @IK@\n1 WIFE @LIEF@\n1 CHIL @KIND@",
      "0 @F6@ FAM\n1 WIFE @SCHOONMOEDER@\n1 CHIL @LIEF@",
    ].join("\n"),
  ),
);
const ik = family.people.find(({ name }) => name === "Ik")!.id;
const around = (up: number, down: number, sideways: number) =>
  partAround(family, ik, { up, down, sideways }).family.people.map(({ name }) => name);

test("someone stands alone with her partner when nobody else is asked for", () => {
  expect(around(0, 0, 0)).toEqual(["Ik", "Lief"]);
});

test("one generation up are the parents, with whom they had others", () => {
  expect(around(1, 0, 0)).toEqual(["Moeder", "Vader", "Ex", "Ik", "Lief"]);
});

test("one step sideways are siblings, half-siblings and aunts, two are cousins", () => {
  expect(around(2, 1, 1)).toEqual(
    family.people.map(({ name }) => name).filter((name) => !["Nicht", "Schoonmoeder"].includes(name)),
  );
  expect(around(2, 0, 2)).toContain("Nicht");
  expect(around(2, 0, 2)).not.toContain("Kind");
});

test("a part tells how many people fall outside it and makes the chosen one its index person", () => {
  const part = partAround(family, ik, { up: 1, down: 1, sideways: 0 });
  expect(part.report).toEqual([{ code: "people", count: 7 }]);
  expect(part.family.index).toBe(ik);
  expect(part.family.couples).toHaveLength(3);
});

test("nobody has a part around someone who is not there", () => {
  expect(partAround(family, "nobody", { up: 9, down: 9, sideways: 9 }).family.people).toEqual([]);
});

test("of more than 300 people those nearest are kept, and the part can be drawn", () => {
  const children = Array.from({ length: 500 }, (_, at) => `0 @C${at}@ INDI\n1 FAMC @F@`).join("\n");
  const grandchildren = Array.from({ length: 500 }, (_, at) => `0 @G${at}@ INDI\n1 FAMC @G@`).join("\n");
  const large = importGedcom(
    gedcom7(`0 @A@ INDI\n${grandchildren}\n${children}\n0 @F@ FAM\n1 HUSB @A@\n0 @G@ FAM\n1 HUSB @C0@`),
  ).family;
  expect(wholeOf(large)).toBeNull();
  const reach = { up: 0, down: 2, sideways: 0 };
  const { family: kept, report } = partAround(large, "p1", reach);
  expect(countAround(large, "p1", reach)).toBe(1001);
  expect(report).toContainEqual({ code: "people", count: 701 });
  expect(kept.people).toHaveLength(limits.people);
  expect(kept.childhoods).toHaveLength(299);
  expect(kept.childhoods.every(({ couple }) => couple === large.couples[0]!.id)).toBe(true);
  familySchema.parse(kept);
});

test("every part of every family can be drawn and hangs together with the one it is around", () => {
  const reaches = fc.record({ up: fc.nat(4), down: fc.nat(4), sideways: fc.nat(4) });
  fc.assert(
    fc.property(
      generatedFamily({ people: 80, generations: 5, ties: 5 }),
      reaches,
      fc.nat(79),
      (generated, reach, at) => {
        const drawn = familySchema.parse(generated);
        const person = drawn.people[at % drawn.people.length]!.id;
        const part = familySchema.parse(partAround(drawn, person, reach).family);
        expect(connectedTo(person, part)).toBe(part.people.length);
      },
    ),
    { numRuns: 200 },
  );
});

test("someone is found by the beginning of her names, accents aside, and by her years", () => {
  const people = importGedcom(
    gedcom7(
      "0 INDI\n1 NAME Zoë /van Dijk/\n1 BIRT\n2 DATE 1921\n0 INDI\n1 NAME Anna /van Dijk/\n1 DEAT\n2 DATE 1999\n0 INDI\n1 NAME Bo",
    ),
  ).family;
  const search = candidatesIn(people);
  expect(search("").map(({ name }) => name)).toEqual(["Anna van Dijk", "Bo", "Zoë van Dijk"]);
  expect(search("zoe dij")).toEqual([{ id: "p1", name: "Zoë van Dijk", born: 1921, links: 0 }]);
  expect(search("1999 van")).toMatchObject([{ name: "Anna van Dijk", died: 1999 }]);
  expect(search("dijk 1850")).toEqual([]);
  expect(search("", 2)).toHaveLength(2);
});

function connectedTo(person: string, { couples, childhoods }: typeof family): number {
  const met = new Set([person]);
  for (let size = 0; size < met.size;) {
    size = met.size;
    for (const { id, partners } of couples) {
      const circle = [...partners, ...childhoods.filter(({ couple }) => couple === id).map(({ child }) => child)];
      if (circle.some((each) => met.has(each))) circle.forEach((each) => met.add(each));
    }
  }
  return met.size;
}
