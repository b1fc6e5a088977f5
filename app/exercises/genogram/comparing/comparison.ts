import type { Couple, Family, Person } from "../family.ts";
import { kinIn } from "./kin.ts";
import type { Kin } from "./kin.ts";
import { matchFamilies } from "./matching.ts";
import type { Match } from "./matching.ts";
import type { Told, ToldCouple } from "./remark.ts";

/** Two families beside each other, with who is who and words for everybody. */
export interface Comparison extends Match {
  expected: Family;
  drawn: Family;
  tolerance: number;
  /** By id, those of each family. */
  expectedPeople: ReadonlyMap<string, Person>;
  drawnPeople: ReadonlyMap<string, Person>;
  tell(expected: string): Told;
  tellDrawn(drawn: string): Told;
  tellCouple(partners: readonly string[]): ToldCouple;
  /** Whether somebody expected says nothing but that a child has another parent: nobody need draw her. */
  isOpenPlace(expected: string): boolean;
  /** Whether somebody drawn is no more than such a place. */
  isDrawnPlace(drawn: string): boolean;
}

/** Puts a drawn family beside the expected one. */
export function comparisonOf(expected: Family, drawn: Family, tolerance: number): Comparison {
  const match = matchFamilies(expected, drawn);
  const expectedPeople = new Map(expected.people.map((person) => [person.id, person]));
  const drawnPeople = new Map(drawn.people.map((person) => [person.id, person]));
  const [kin, drawnKin] = [kinIn(expected), kinIn(drawn)];
  const tell = (id: string) => toldOf(expectedPeople.get(id)!, kin(id));
  return {
    ...match,
    ...{ expected, drawn, tolerance, expectedPeople, drawnPeople, tell },
    tellDrawn: (id) => toldOf(drawnPeople.get(id)!, drawnKin(id)),
    tellCouple: (partners) => toldCouple(partners.map(tell)),
    isOpenPlace: openPlacesOf(expected),
    isDrawnPlace: openPlacesOf(drawn),
  };
}

function toldOf({ name, life }: Person, kin: Kin | null): Told {
  return { name, kin, ...(life !== "born" && { life }) };
}

function toldCouple(partners: Told[]): ToldCouple {
  const [one, other] = partners.map(({ kin }) => kin);
  if (!one || !other || one.term !== other.term) return { partners };
  if (one.term === "parent") return { partners, as: { term: "parents" } };
  if (one.term !== "grandparent" || one.side !== other.side) return { partners };
  return { partners, as: { term: "grandparents", ...(one.side && { side: one.side }) } };
}

/** Somebody without a name and without anything else, who is a partner of somebody and no more. */
function openPlacesOf({ index, people, couples, childhoods, ties }: Family): (id: string) => boolean {
  const bare = new Set(people.filter((person) => person.id !== index && isBare(person)).map(({ id }) => id));
  for (const { child } of childhoods) bare.delete(child);
  for (const { from, to } of ties) [from, to].forEach((id) => bare.delete(id));
  const withPartner = couples.filter(({ partners }) => partners.length === 2);
  const open = new Set(withPartner.flatMap((couple) => openIn(couple, bare)));
  return (id) => open.has(id);
}

function openIn({ partners }: Couple, bare: ReadonlySet<string>): string[] {
  const inside = partners.filter((id) => bare.has(id));
  return inside.length < partners.length ? inside : [];
}

function isBare(person: Person): boolean {
  const { name, birth, death, deceased, age, life, addiction, conditions, occupation, note } = person;
  const told = [birth, death, age, addiction, occupation, note].some((each) => each !== undefined);
  return name === "" && life === "born" && !deceased && !told && conditions.length === 0;
}
