import type { Changed } from "./editing.ts";
import { defined, nextId } from "./editingParts.ts";
import { limits } from "./family.ts";
import type { Couple, Family } from "./family.ts";

/** Makes a couple of two people who are drawn, beside any they form already. Null when there is no room for more. */
export function addCouple(family: Family, one: string, other: string): Changed | null {
  if (one === other || family.couples.length >= limits.couples) return null;
  const id = nextId("c", family.couples);
  const couple: Couple = { id, partners: [one, other], bond: "married" };
  return { family: { ...family, couples: [...family.couples, couple] }, made: id };
}

/** Says something else about a couple. */
export function changeCouple(family: Family, id: string, fields: Partial<Omit<Couple, "id">>): Family {
  const couples = family.couples.map((each) => (each.id === id ? defined({ ...each, ...fields }) : each));
  return { ...family, couples };
}

/** Takes a couple apart: the people stay, its children belong to it no more. */
export function removeCouple(family: Family, id: string): Family {
  return {
    ...family,
    couples: family.couples.filter((couple) => couple.id !== id),
    childhoods: family.childhoods.filter(({ couple }) => couple !== id),
  };
}

/** The couple of these people: the last they form, or a new one. Null when there is no room for more. */
export function coupleOf(family: Family, partners: readonly string[]): { family: Family; couple: string } | null {
  const known = family.couples.findLast(
    (couple) => couple.partners.length === partners.length && partners.every((id) => couple.partners.includes(id)),
  );
  if (known) return { family, couple: known.id };
  if (family.couples.length >= limits.couples) return null;
  const id = nextId("c", family.couples);
  const bond = partners.length === 2 ? "married" : "unknown";
  return { family: { ...family, couples: [...family.couples, { id, partners: [...partners], bond }] }, couple: id };
}
