import { yearsBetween } from "./date.ts";
import type { Person } from "./family.ts";

/** The age that stands in a symbol: as noted, or from the dates, at death or in this year; null when nobody knows. */
export function ageOf({ age, birth, death, deceased, life }: Person, year: number): number | null {
  if (age !== undefined) return age;
  if (life !== "born" || birth === undefined) return null;
  if (death !== undefined) return yearsBetween(birth, death);
  return deceased ? null : yearsBetween({ year: birth.year }, { year });
}
