import type { Family, Person } from "../family.ts";
import { isCrossed } from "../outline.ts";
import { isSameName, likenessOfNames } from "./name.ts";
import { neighboursOf } from "./neighbours.ts";
import type { Neighbour } from "./neighbours.ts";
import { nearnessOfYears } from "./year.ts";

const rounds = 6;
const sorts = ["parent", "child", "partner", "sibling", "tie", "household"] as const;
const weightOf = { parent: 1.2, child: 1, partner: 1, sibling: 0.3, tie: 0.4, household: 0.2 };

/**
 * How alike everybody of one family is to everybody of another, from 0 to 1, at [expected][drawn] by their places in
 * `people`: half from what somebody is, half from how alike those around her are. Repeated, so that it reaches six
 * steps out (similarity flooding: Melnik, Garcia-Molina and Rahm, 2002).
 */
export function likenesses(expected: Family, drawn: Family): number[][] {
  const [theirs, ours] = [linesByPlace(expected), linesByPlace(drawn)];
  const alone = expected.people.map((one) => drawn.people.map((other) => likenessAlone(one, other, expected, drawn)));
  let alike = alone;
  for (let round = 0; round < rounds; round += 1) {
    const before = alike;
    alike = alone.map((row, one) =>
      row.map((own, other) => {
        const around = likenessAround(theirs[one]!, ours[other]!, before);
        // Rounded, so that the order of adding up makes no difference between those who are equally alike.
        return Math.round((own / 2 + around / 2) * 1e9) / 1e9;
      }),
    );
  }
  return alike;
}

/** Whether two people cannot be the same, wherever they stand: another name and another sex, or another time. */
export function areStrangers(one: Person, other: Person): boolean {
  const named = one.name !== "" && other.name !== "";
  if (!named || isSameName(one.name, other.name) || likenessOfNames(one.name, other.name) >= 0.6) return false;
  const isOtherSex = [one, other].every(({ gender }) => gender !== "unknown") && one.gender !== other.gender;
  const isOtherTime = one.birth && other.birth && Math.abs(one.birth.year - other.birth.year) > 5;
  return isOtherSex || isOtherTime === true;
}

interface PlacedLine {
  place: number;
  detail: string;
}

type LinesBySort = Record<Neighbour["sort"], PlacedLine[]>;

function linesByPlace(family: Family): LinesBySort[] {
  const places = new Map(family.people.map(({ id }, place) => [id, place]));
  const neighbours = neighboursOf(family);
  return family.people.map(({ id }) => {
    const lines: LinesBySort = { parent: [], child: [], partner: [], sibling: [], tie: [], household: [] };
    for (const { person, sort, detail } of neighbours.get(id)!)
      lines[sort].push({ place: places.get(person)!, detail });
    return lines;
  });
}

function likenessAlone(one: Person, other: Person, expected: Family, drawn: Family): number {
  const isIndex = (one.id === expected.index) === (other.id === drawn.index);
  const parts: [number, number][] = [
    [4, likenessOfNames(one.name, other.name)],
    [1.5, likenessOfGenders(one, other)],
    [1.5, nearnessOfYears(one.birth, other.birth)],
    [0.7, nearnessOfYears(one.death, other.death)],
    [1.5, Number(one.life === other.life)],
    [0.5, Number(isCrossed(one) === isCrossed(other))],
    [0.4, Number(one.addiction?.state === other.addiction?.state)],
    [0.1, Number(detailOf(one) === detailOf(other))],
    [1.5, Number(isIndex)],
  ];
  const whole = parts.reduce((total, [weight]) => total + weight, 0);
  return parts.reduce((total, [weight, share]) => total + weight * share, 0) / whole;
}

function detailOf({ addiction, age }: Person): string {
  return [...(addiction?.substances ?? []).toSorted(), age].join(" ");
}

function likenessOfGenders(one: Person, other: Person): number {
  if (one.gender === other.gender) return 1;
  return one.gender === "unknown" || other.gender === "unknown" ? 0.6 : 0;
}

function likenessAround(one: LinesBySort, other: LinesBySort, alike: readonly number[][]): number {
  let [earned, whole] = [0, 0];
  for (const sort of sorts) {
    const most = Math.max(one[sort].length, other[sort].length);
    if (most === 0) continue;
    whole += weightOf[sort];
    earned += (weightOf[sort] * bestPairs(one[sort], other[sort], alike)) / most;
  }
  return whole === 0 ? 1 : earned / whole;
}

/** The likeness of the best pairs that can be made of two lists, best first, each line in one pair. */
function bestPairs(ones: readonly PlacedLine[], others: readonly PlacedLine[], alike: readonly number[][]): number {
  const pairs = ones
    .flatMap((one, first) =>
      others.map((other, second) => ({
        first,
        second,
        value: alike[one.place]![other.place]! * (one.detail === other.detail ? 1 : 0.7),
      })),
    )
    .toSorted((a, b) => b.value - a.value);
  const [left, right] = [new Set<number>(), new Set<number>()];
  let total = 0;
  for (const { first, second, value } of pairs) {
    if (left.has(first) || right.has(second)) continue;
    left.add(first);
    right.add(second);
    total += value;
  }
  return total;
}
