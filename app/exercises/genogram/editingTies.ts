import { defined } from "./editingParts.ts";
import type { Family, Tie } from "./family.ts";

/** Says something else about an emotional line. */
export function changeTie(family: Family, id: string, fields: Partial<Omit<Tie, "id">>): Family {
  return { ...family, ties: family.ties.map((each) => (each.id === id ? defined({ ...each, ...fields }) : each)) };
}

/** Lets an emotional line go the other way. */
export function turnTie(family: Family, { id, from, to }: Tie): Family {
  return changeTie(family, id, { from: to, to: from });
}

/** Takes an emotional line out. */
export function removeTie(family: Family, id: string): Family {
  return { ...family, ties: family.ties.filter((each) => each.id !== id) };
}
