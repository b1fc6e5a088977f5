import { byDate } from "./date.ts";
import type { Childhood, Couple, Family, Person } from "./family.ts";

/** A family looked up by who belongs to whom; made once, read often. */
export interface Kinship {
  people: ReadonlyMap<string, Person>;
  couples: ReadonlyMap<string, Couple>;
  /** The couples of a person in order of time. */
  couplesOf(person: string): readonly Couple[];
  /** The childhoods of a person, the one that places her first: biological before any other. */
  childhoodsOf(person: string): readonly Childhood[];
  /** The children of a couple by birth. */
  childrenOf(couple: string): readonly Childhood[];
}

/** Reads a family into a kinship. */
export function kinshipOf(family: Family): Kinship {
  const people = new Map(family.people.map((person) => [person.id, person]));
  const couples = new Map(family.couples.map((couple) => [couple.id, couple]));
  const couplesOf = new Map<string, Couple[]>();
  const order = new Map(family.people.map(({ id }, at) => [id, at]));
  for (const couple of family.couples) for (const id of couple.partners) put(couplesOf, id, couple);
  for (const list of couplesOf.values()) list.sort((one, other) => byDate(startOf(one), startOf(other)));
  const childhoodsOf = new Map<string, Childhood[]>();
  const childrenOf = new Map<string, Childhood[]>();
  for (const childhood of family.childhoods) {
    put(childhoodsOf, childhood.child, childhood);
    put(childrenOf, childhood.couple, childhood);
  }
  for (const list of childhoodsOf.values()) list.sort((one, other) => Number(isOther(one)) - Number(isOther(other)));
  for (const list of childrenOf.values()) {
    list.sort(
      (one, other) =>
        byDate(people.get(one.child)?.birth, people.get(other.child)?.birth) ||
        order.get(one.child)! - order.get(other.child)!,
    );
  }
  return {
    people,
    couples,
    couplesOf: (person) => couplesOf.get(person) ?? [],
    childhoodsOf: (person) => childhoodsOf.get(person) ?? [],
    childrenOf: (couple) => childrenOf.get(couple) ?? [],
  };
}

/** The partner of somebody in a couple, or null when she is not known. */
export function partnerIn({ partners }: Couple, person: string): string | null {
  return partners.find((id) => id !== person) ?? null;
}

function startOf({ since, until }: Couple) {
  return since ?? until;
}

function isOther({ parentage }: Childhood): boolean {
  return parentage !== "biological";
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
