import type { FamilyDate } from "../date.ts";

/** How many years more a date 'about' a year may be off. */
const about = 3;

/**
 * Whether a drawn year fits the one that is expected, give or take `tolerance` years. Of 'before', 'after' and 'between'
 * any year inside fits; months, days and how surely somebody knows are not compared.
 */
export function yearFits(expected: FamilyDate, drawn: FamilyDate, tolerance: number): boolean {
  const slack = tolerance + (expected.certainty === "about" ? about : 0);
  const ends = [expected.year, (expected.certainty === "between" && expected.until ? expected.until : expected).year];
  const earliest = expected.certainty === "before" ? Number.NEGATIVE_INFINITY : Math.min(...ends);
  const latest = expected.certainty === "after" ? Number.POSITIVE_INFINITY : Math.max(...ends);
  return drawn.year >= earliest - slack && drawn.year <= latest + slack;
}

/** How near two years are, from 0 (15 years or more) to 1; 1 when nobody knows either, 0.5 when one is not known. */
export function nearnessOfYears(one: FamilyDate | undefined, other: FamilyDate | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 1 : 0.5;
  return Math.max(0, 1 - Math.abs(one.year - other.year) / 15);
}
