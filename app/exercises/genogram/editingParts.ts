import { byDate } from "./date.ts";
import type { Couple, Family, Person } from "./family.ts";

/** The first free id of a kind: p1, p2 … */
export function nextId(letter: string, things: readonly { id: string }[]): string {
  const numbers = things.map(({ id }) => Number(new RegExp(`^${letter}(\\d+)$`).exec(id)?.[1] ?? 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}

export function personAt(family: Family, id: string): Person {
  const person = family.people.find((each) => each.id === id);
  if (person === undefined) throw new Error(`Nobody here has the id ${id}`);
  return person;
}

/** The couples of somebody in order of time. */
export function couplesWith(family: Family, person: string): Couple[] {
  return family.couples
    .filter(({ partners }) => partners.includes(person))
    .toSorted((one, other) => byDate(one.since, other.since));
}

/** Leaves out what was said to be undefined, so that a family reads the same after a journey as JSON. */
export function defined<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;
}
