import fc from "fast-check";
import { parentages } from "#app/exercises/genogram/bond.ts";
import { addictionStates, conditions, quadrants, substances } from "#app/exercises/genogram/condition.ts";
import type { CalendarDay, FamilyDate } from "#app/exercises/genogram/date.ts";
import type { Family } from "#app/exercises/genogram/family.ts";
import { generatedFamily } from "./generatedFamily.ts";

const day: fc.Arbitrary<CalendarDay> = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  })
  .map(defined);

const date: fc.Arbitrary<FamilyDate> = fc
  .tuple(day, fc.constantFrom("exact", "about", "before", "after", "between"), fc.option(day, { nil: undefined }))
  .map(([first, certainty, until]) => defined({ ...first, certainty: certainty as FamilyDate["certainty"], until }));

/** Words that a careless writer of files stumbles over. */
const words = fc.oneof(
  fc.constantFrom(
    "@start",
    "@@dubbel",
    "@KP_1@",
    "  twee spaties vooraf",
    "een@post.example",
    "/schuin/ en \\",
    "👩‍👧 en é",
    "regel\nnog een\r\n\n@derde",
    "\ttab",
    "0 @KP_1@ INDI",
    "// //",
    "a\u0007b",
  ),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

const condition = fc
  .record({
    quadrant: fc.constantFrom(...quadrants),
    condition: fc.constantFrom(...conditions),
    name: fc.option(words, { nil: undefined }),
    recovered: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(defined);

const extras = fc.record({
  name: fc.option(words, { nil: undefined }),
  life: fc.constantFrom("born", "born", "born", "pregnancy", "miscarriage", "abortion", "stillbirth"),
  birth: fc.option(date, { nil: undefined }),
  death: fc.option(date, { nil: undefined }),
  age: fc.option(fc.integer({ min: 0, max: 130 }), { nil: undefined }),
  occupation: fc.option(words, { nil: undefined }),
  note: fc.option(words, { nil: undefined }),
  addiction: fc.option(
    fc.record({
      state: fc.constantFrom(...addictionStates),
      substances: fc.array(fc.constantFrom(...substances), { maxLength: 6 }),
    }),
    { nil: undefined },
  ),
  conditions: fc.array(condition, { maxLength: 4 }),
});

const union = fc.record({
  since: fc.option(date, { nil: undefined }),
  until: fc.option(date, { nil: undefined }),
});

const childhood = fc.record({
  parentage: fc.constantFrom(...parentages),
  birthGroup: fc.option(
    fc
      .record({ name: fc.constantFrom("twins", "drie-1"), identical: fc.option(fc.boolean(), { nil: undefined }) })
      .map(defined),
    { nil: undefined },
  ),
});

/** A generated family with all that a genogram can say of people, couples, children, ties and households. */
export function embellishedFamily(most: number): fc.Arbitrary<Family> {
  return fc
    .tuple(
      generatedFamily({ people: most, generations: 4, ties: 6 }),
      fc.array(extras, { minLength: 1, maxLength: 8 }),
      fc.array(union, { minLength: 1, maxLength: 5 }),
      fc.array(childhood, { minLength: 1, maxLength: 5 }),
      fc.array(words, { minLength: 1, maxLength: 4 }),
      fc.array(fc.double({ min: -5000, max: 5000, noNaN: true }), { maxLength: 5 }),
    )
    .map(([family, people, unions, childhoods, texts, nudges]) => ({
      ...family,
      title: texts[0]!,
      ...(family.people[3] && { index: family.people[3].id }),
      people: family.people.map((person, at) => {
        const { name, ...rest } = people[at % people.length]!;
        return at % 3 === 0 ? person : defined({ ...person, ...rest, name: name ?? person.name });
      }),
      couples: family.couples.map((couple, at) => defined({ ...couple, ...unions[at % unions.length]! })),
      childhoods: family.childhoods.map((each, at) =>
        at % 2 === 0 ? each : defined({ ...each, ...childhoods[at % childhoods.length]! }),
      ),
      ties: family.ties.map((tie, at) => ({ ...tie, note: texts[at % texts.length]! })),
      households: texts.map((name, at) => ({
        id: `huis-${at}`,
        name,
        members: family.people
          .filter((_, place) => place % (at + 2) === 0)
          .map(({ id }) => id)
          .slice(0, 60),
      })),
      nudges: nudges.flatMap((x, at) => (family.people[at] ? [{ person: family.people[at].id, x: x + 0 }] : [])),
    }));
}

function defined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
