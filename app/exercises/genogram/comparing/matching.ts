import type { Family, Person } from "../family.ts";
import { areStrangers, likenesses } from "./likeness.ts";
import { isSameName } from "./name.ts";
import { neighboursOf } from "./neighbours.ts";
import type { Neighbour } from "./neighbours.ts";
import { nearnessOfYears } from "./year.ts";

/** How alike two people must be, those around them included, to be taken for the same. */
const least = 0.5;
const weightOf = { parent: 0.3, child: 0.3, partner: 0.3, sibling: 0.05, tie: 0.1, household: 0.02 };

/** Who of a drawn family is whom of the expected one, by their ids; those without a counterpart are in neither. */
export interface Match {
  drawnOf: ReadonlyMap<string, string>;
  expectedOf: ReadonlyMap<string, string>;
}

/**
 * Finds who is who between two families that may differ: nobody's place on paper counts, nor her id. The surest pair
 * comes first; each pair then speaks for its relatives and against those who should be and are not (seed and extend, as
 * in the alignment of networks: Kuchaiev and Pržulj, 2011). The same family in another order gives everybody.
 */
export function matchFamilies(expected: Family, drawn: Family): Match {
  const alike = likenesses(expected, drawn);
  const [theirs, ours] = [linesByPerson(expected), linesByPerson(drawn)];
  const places = new Map(drawn.people.map(({ id }, place) => [id, place]));
  const expectedPlaces = new Map(expected.people.map(({ id }, place) => [id, place]));
  const support = alike.map((row) => row.map(() => 0));
  const drawnOf = new Map<string, string>();
  const expectedOf = new Map<string, string>();

  for (let pair = surest(); pair !== null; pair = surest()) {
    const [one, other] = [expected.people[pair[0]]!.id, drawn.people[pair[1]]!.id];
    drawnOf.set(one, other);
    expectedOf.set(other, one);
    spread(one, other);
  }
  return { drawnOf, expectedOf };

  function surest(): [number, number] | null {
    let best: [number, number] | null = null;
    let highest = least;
    for (const [at, one] of expected.people.entries()) {
      if (drawnOf.has(one.id)) continue;
      for (const [place, other] of drawn.people.entries()) {
        if (expectedOf.has(other.id)) continue;
        const voice = voiceOfNames(one.name, other.name);
        const found = alike[at]![place]! + support[at]![place]! + voice;
        // Somebody of the same name is the same person, however wrong the place where she is drawn.
        const value = voice > 0 && areOfOneTime(one, other) ? Math.max(found, least + 0.01) : found;
        if (value > highest + 1e-9 && !areStrangers(one, other)) {
          best = [at, place];
          highest = value;
        }
      }
    }
    return best;
  }

  /** Speaks for the relatives of a pair that stand alike to it, and against those of whom one stands to it alone. */
  function spread(one: string, other: string): void {
    const [around, drawnAround] = [theirs.get(one)!, ours.get(other)!];
    for (const [relative, lines] of around) {
      const row = support[expectedPlaces.get(relative)!]!;
      for (const [id, place] of places) row[place]! += agreement(lines, drawnAround.get(id) ?? []);
    }
    for (const [relative, lines] of drawnAround) {
      const place = places.get(relative)!;
      for (const [id, at] of expectedPlaces) if (!around.has(id)) support[at]![place]! += agreement(lines, []);
    }
  }
}

/** What two names say for or against a pair beyond their likeness: a name is the best that a story gives. */
function voiceOfNames(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  return isSameName(one, other) ? 0.5 : -0.3;
}

function areOfOneTime(one: Person, other: Person): boolean {
  const isOtherSex = [one, other].every(({ gender }) => gender !== "unknown") && one.gender !== other.gender;
  return !isOtherSex && nearnessOfYears(one.birth, other.birth) > 0.3;
}

/** Everybody's lines by the person at their other end. */
function linesByPerson(family: Family): Map<string, Map<string, Neighbour[]>> {
  return new Map(
    [...neighboursOf(family)].map(([id, lines]) => [id, Map.groupBy(lines, ({ person }) => person)] as const),
  );
}

/** For every line that both have something, a little less when they say it differently; for every other a little against. */
function agreement(lines: readonly Neighbour[], others: readonly Neighbour[]): number {
  const left = [...others];
  let total = 0;
  for (const { sort, detail } of lines) {
    const exact = left.findIndex((each) => each.sort === sort && each.detail === detail);
    const found = exact >= 0 ? exact : left.findIndex((each) => each.sort === sort);
    if (found < 0) total -= weightOf[sort] / 2;
    else total += weightOf[sort] * (exact >= 0 ? 1 : 0.6);
    if (found >= 0) left.splice(found, 1);
  }
  return total - left.reduce((sum, { sort }) => sum + weightOf[sort] / 2, 0);
}
