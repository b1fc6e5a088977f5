import type { Family } from "./family.ts";

/** Shifts somebody along her generation, on top of earlier shifts; none left means none kept. */
export function nudged(family: Family, person: string, by: number): Family {
  const before = family.nudges.find((each) => each.person === person)?.x ?? 0;
  const x = Math.min(5000, Math.max(-5000, Math.round(before + by)));
  const others = family.nudges.filter((each) => each.person !== person);
  if (x === before) return family;
  return { ...family, nudges: x === 0 ? others : [...others, { person, x }] };
}

/** Puts somebody, or everybody, back where the layout has her. */
export function unnudged(family: Family, person?: string): Family {
  return { ...family, nudges: person === undefined ? [] : family.nudges.filter((each) => each.person !== person) };
}
