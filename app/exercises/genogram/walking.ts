import type { Kinship } from "./kinship.ts";
import type { Drawing, PlacedPerson } from "./layout/drawing.ts";

export type Direction = "left" | "right" | "up" | "down";

/**
 * Who stands next to somebody in a direction: sideways the next in her generation, upwards a parent (first one whose own
 * parents are drawn, so that walking on leads further back), downwards a child; without those, whoever stands nearest in the next generation that way. Null at the edge of the drawing.
 */
export function nextIn(direction: Direction, from: string, drawing: Drawing, kinship: Kinship): string | null {
  const here = drawing.people.find(({ id }) => id === from);
  if (here === undefined) return null;
  const isSideways = direction === "left" || direction === "right";
  const way = direction === "left" || direction === "up" ? -1 : 1;
  if (isSideways) {
    const row = drawing.people.filter(({ generation, x }) => generation === here.generation && (x - here.x) * way > 0);
    return nearest(row, here);
  }
  const beyond = drawing.people.filter(({ generation }) => (generation - here.generation) * way > 0);
  const kin = new Set(way < 0 ? parentsOf(from, kinship) : childrenOf(from, kinship));
  const relatives = beyond.filter(({ id }) => kin.has(id));
  const among = relatives.length > 0 ? relatives : beyond;
  const row = Math.min(...among.map(({ generation }) => Math.abs(generation - here.generation)));
  const closest = among.filter(({ generation }) => Math.abs(generation - here.generation) === row);
  const rooted = way < 0 ? closest.filter(({ id }) => kin.has(id) && kinship.childhoodsOf(id).length > 0) : [];
  return nearest(rooted.length > 0 ? rooted : closest, here);
}

/** Who is next to somebody in any direction, to go on with when she is taken out; null when nobody is left. */
export function besides(from: string, drawing: Drawing, kinship: Kinship): string | null {
  for (const direction of ["left", "right", "up", "down"] as const) {
    const next = nextIn(direction, from, drawing, kinship);
    if (next !== null) return next;
  }
  return drawing.people.find(({ id }) => id !== from)?.id ?? null;
}

function nearest(people: readonly PlacedPerson[], here: PlacedPerson): string | null {
  const distance = ({ x }: PlacedPerson) => Math.abs(x - here.x);
  return people.toSorted((one, other) => distance(one) - distance(other))[0]?.id ?? null;
}

function parentsOf(id: string, kinship: Kinship): string[] {
  return kinship.childhoodsOf(id).flatMap(({ couple }) => kinship.couples.get(couple)!.partners);
}

function childrenOf(id: string, kinship: Kinship): string[] {
  return kinship.couplesOf(id).flatMap(({ id: couple }) => kinship.childrenOf(couple).map(({ child }) => child));
}
