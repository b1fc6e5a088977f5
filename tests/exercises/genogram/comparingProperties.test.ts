import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aspects } from "#app/exercises/genogram/comparing/remark.ts";
import type { CaseRemark } from "#app/exercises/genogram/comparing/remark.ts";
import { compareFamilies } from "#app/exercises/genogram/comparing/comparing.ts";
import { changePerson, removePerson } from "#app/exercises/genogram/editing.ts";
import { family as familySchema } from "#app/exercises/genogram/family.ts";
import type { Family } from "#app/exercises/genogram/family.ts";
import { embellishedFamily } from "./embellishedFamily.ts";
import { generatedFamily } from "./generatedFamily.ts";
import { relabelled } from "./relabelled.ts";

const measure = { counts: aspects, tolerance: 1 };
const numbers = fc
  .infiniteStream(fc.integer({ min: 0, max: 999_999 }))
  .map((stream) => () => stream.next().value! / 1_000_000);

describe("a family that says the same", () => {
  test.each([
    ["of a few people", generatedFamily({ people: 12, generations: 3, ties: 3 })],
    ["of a case", generatedFamily({ people: 25, generations: 4, ties: 8 })],
    ["with everything a genogram knows", embellishedFamily(25)],
  ])("%s is right in any order, under any ids and anywhere on paper", (_, families) => {
    fc.assert(
      fc.property(families, numbers, (given, random) => {
        const family = familySchema.parse(given);
        const compared = compareFamilies(family, relabelled(family, random), measure);
        expect(compared).toEqual({ score: 1, remarks: [] });
      }),
      { numRuns: 120 },
    );
  });

  test("is right under names with another accent, other capitals or one slip of the pen", () => {
    fc.assert(
      fc.property(cases(), numbers, (family, random) => {
        const sloppy = {
          ...family,
          people: family.people.map((each) => ({ ...each, name: misspelt(each.name, random) })),
        };
        expect(compareFamilies(family, relabelled(sloppy, random), measure)).toEqual({ score: 1, remarks: [] });
      }),
      { numRuns: 100 },
    );
  });
});

/** Whether a childhood names a parent whom no other childhood of the same child names. */
function isTheOnlyOneWithAParent(family: Family, childhood: Family["childhoods"][number]): boolean {
  const parentsOf = ({ couple }: typeof childhood) => family.couples.find(({ id }) => id === couple)?.partners ?? [];
  const others = family.childhoods.filter((each) => each !== childhood && each.child === childhood.child);
  return parentsOf(childhood).some((parent) => !others.flatMap(parentsOf).includes(parent));
}

type Change = (family: Family, pick: <Thing>(things: readonly Thing[]) => Thing | undefined) => Family | null;

const changes: [string, CaseRemark["remark"][], Change][] = [
  [
    "somebody is left out",
    ["personMissing"],
    (family, pick) => {
      const person = pick(family.people);
      return person ? removePerson(family, person.id) : null;
    },
  ],
  [
    "somebody is made up",
    ["personExtra"],
    (family) => ({
      ...family,
      people: [...family.people, familySchema.parse({ people: [{ id: "made", name: "Xandrine" }] }).people[0]!],
    }),
  ],
  [
    "a couple is of another sort",
    ["bondOther"],
    (family, pick) => {
      const couple = pick(family.couples.filter(({ partners, bond }) => partners.length === 2 && bond !== "unknown"));
      return couple
        ? replaced(family, "couples", { ...couple, bond: couple.bond === "married" ? "cohabiting" : "married" })
        : null;
    },
  ],
  [
    "a couple ends otherwise",
    ["endOther"],
    (family, pick) => {
      const couple = pick(family.couples.filter(({ partners }) => partners.length === 2));
      const { ended, ...rest } = couple ?? {};
      const together = ended === undefined || ended === "widowed";
      return couple
        ? replaced(family, "couples", { ...rest, ...couple, ended: together ? "divorced" : undefined })
        : null;
    },
  ],
  [
    "a child hangs from other parents",
    ["parentOther", "parentMissing", "parentsMissing", "parentExtra"],
    (family, pick) => {
      const childhood = pick(family.childhoods.filter(({ parentage }) => parentage === "biological"));
      const partners = family.couples.find(({ id }) => id === childhood?.couple)?.partners ?? [];
      const other = pick(
        family.couples.filter((each) => each.partners.every((id) => !partners.includes(id) && id !== childhood?.child)),
      );
      if (!childhood || !other) return null;
      const childhoods = family.childhoods.map((each) => (each === childhood ? { ...each, couple: other.id } : each));
      return { ...family, childhoods };
    },
  ],
  [
    "a child has no parents",
    ["parentsMissing", "parentMissing"],
    (family, pick) => {
      // Who is also a foster child of her own mother keeps her as a parent: that is said as another parentage.
      const childhood = pick(family.childhoods.filter((each) => isTheOnlyOneWithAParent(family, each)));
      return childhood ? { ...family, childhoods: family.childhoods.filter((each) => each !== childhood) } : null;
    },
  ],
  [
    "a child is a child in another way",
    ["parentageOther"],
    (family, pick) => {
      const own = family.childhoods.filter(
        ({ child }) => count(family.childhoods, (each) => each.child === child) === 1,
      );
      const childhood = pick(own);
      const parentage = childhood?.parentage === "foster" ? "adoptive" : "foster";
      return childhood
        ? {
            ...family,
            childhoods: family.childhoods.map((each) => (each === childhood ? { ...each, parentage } : each)),
          }
        : null;
    },
  ],
  [
    "a line between two people is missing",
    ["tieMissing"],
    (family, pick) => {
      const tie = pick(family.ties);
      return tie ? { ...family, ties: family.ties.filter((each) => each !== tie) } : null;
    },
  ],
  [
    "a line is drawn that is not there",
    ["tieExtra"],
    (family, pick) => {
      const [from, to] = [pick(family.people), pick(family.people)];
      if (!from || !to || from === to) return null;
      return { ...family, ties: [...family.ties, { id: "made", kind: "close", from: from.id, to: to.id }] };
    },
  ],
  [
    "a year is far off",
    ["birthOther"],
    (family, pick) => {
      const person = pick(family.people.filter(({ birth }) => birth));
      return person
        ? changePerson(family, person.id, { birth: { ...person.birth!, year: person.birth!.year - 4 } })
        : null;
    },
  ],
  [
    "an addiction is not drawn",
    ["addictionMissing"],
    (family, pick) => {
      const person = pick(family.people.filter(({ addiction }) => addiction));
      return person ? changePerson(family, person.id, { addiction: undefined }) : null;
    },
  ],
  [
    "somebody is drawn in recovery who is not",
    ["addictionOther"],
    (family, pick) => {
      const person = pick(family.people.filter(({ addiction }) => addiction?.state === "active"));
      return person
        ? changePerson(family, person.id, {
            addiction: { state: "recovery", substances: person.addiction!.substances },
          })
        : null;
    },
  ],
  [
    "somebody dead is drawn alive",
    ["deceased"],
    (family, pick) => {
      const person = pick(family.people.filter(({ deceased, death }) => deceased && !death));
      return person ? changePerson(family, person.id, { deceased: false }) : null;
    },
  ],
  [
    "somebody is of another sex",
    ["genderOther"],
    (family, pick) => {
      const person = pick(family.people.filter(({ gender }) => gender === "man"));
      return person ? changePerson(family, person.id, { gender: "woman" }) : null;
    },
  ],
  ["nobody has the double outline", ["indexMissing"], ({ index: _index, ...family }) => family],
];

test.each(changes)("when %s, the check says just that", (_, remarks, change) => {
  let changed = 0;
  fc.assert(
    fc.property(cases(), numbers, (family, random) => {
      const drawn = change(relabelled(family, random), (things) => things[Math.floor(random() * things.length)]);
      if (drawn === null) return;
      changed += 1;
      const compared = compareFamilies(family, drawn, measure);
      expect(compared.score).toBeLessThan(1);
      expect(compared.score).toBeGreaterThan(0.5);
      expect(compared.remarks.map(({ remark }) => remark)).toEqual(
        expect.arrayContaining([expect.toSatisfy((said: CaseRemark["remark"]) => remarks.includes(said))]),
      );
    }),
    { numRuns: 60 },
  );
  expect(changed).toBeGreaterThan(20);
});

test("an empty sheet scores nothing", () => {
  fc.assert(
    fc.property(cases(), (family) => {
      expect(compareFamilies(family, familySchema.parse({ people: [] }), measure).score).toBe(0);
    }),
    { numRuns: 20 },
  );
});

const given = (
  "Adriaan Bente Cornelis Dirkje Evert Fenna Govert Hilde IJsbrand Jacoba Klazien Lambert Machteld Nanning Oscar " +
  "Philippa Quirine Rutger Siemen Trijntje Ubbo Veronica Wolfert Yvonne Zacharias"
).split(" ");

/** Families in which everybody has a name of her own, as in a story, with addictions, recovery and an index person. */
function cases(): fc.Arbitrary<Family> {
  return fc.tuple(generatedFamily({ people: 22, generations: 4, ties: 6 }), numbers).map(([family, random]) =>
    familySchema.parse({
      ...family,
      index: family.people.at(-1)!.id,
      people: family.people.map((person, at) => ({
        ...person,
        name: given[at]!,
        ...(random() < 0.3 && {
          addiction: { state: random() < 0.7 ? "active" : "recovery", substances: ["alcohol"] },
        }),
      })),
    }),
  );
}

function misspelt(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 1));
  const slips = [
    name.toUpperCase(),
    `${name.slice(0, at)}${name.slice(at + 1)}`,
    name.replace("e", "é"),
    `oma ${name}`,
  ];
  return name.length < 4 ? name.toLowerCase() : slips[Math.floor(random() * slips.length)]!;
}

function replaced(family: Family, part: "couples", thing: Family["couples"][number]): Family {
  return { ...family, [part]: family[part].map((each) => (each.id === thing.id ? thing : each)) };
}

function count<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): number {
  return things.filter(is).length;
}
