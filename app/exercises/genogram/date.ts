import { z } from "zod";

const day = z.strictObject({
  year: z.int().min(1).max(9999),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});

/** A day, a month or a year, as far as it is known, and how surely. `until` closes the span of 'between'. */
export const familyDate = day.extend({
  certainty: z.enum(["exact", "about", "before", "after", "between"]).default("exact"),
  until: day.optional(),
});

export type FamilyDate = z.infer<typeof familyDate>;
export type CalendarDay = z.infer<typeof day>;

/** A number that orders days: those of which less is known come first among equals. */
export function orderOf({ year, month = 0, day: of = 0 }: CalendarDay): number {
  return year * 10_000 + month * 100 + of;
}

/** Compares dates by what is known; an unknown one comes after every known one. */
export function byDate(one: CalendarDay | undefined, other: CalendarDay | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return orderOf(one) - orderOf(other);
}

/** Whether one date surely lies after another: with what is unknown, or only about so, in its favour. */
export function isSurelyAfter(one: FamilyDate, other: FamilyDate): boolean {
  if (one.certainty === "before" || other.certainty === "after") return false;
  const slack = one.certainty === "about" || other.certainty === "about" ? 5 : 0;
  const latest = other.certainty === "between" ? (other.until ?? other) : other;
  if (one.year - slack !== latest.year) return one.year - slack > latest.year;
  if (slack > 0 || one.month === undefined || latest.month === undefined) return false;
  if (one.month !== latest.month) return one.month > latest.month;
  return one.day !== undefined && latest.day !== undefined && one.day > latest.day;
}

/** Whole years between two dates, null when that could be off by more than one. */
export function yearsBetween(from: CalendarDay, to: CalendarDay): number | null {
  const years = to.year - from.year;
  const isBeforeBirthday =
    from.month !== undefined &&
    to.month !== undefined &&
    (to.month < from.month || (to.month === from.month && (to.day ?? 31) < (from.day ?? 1)));
  const age = years - (isBeforeBirthday ? 1 : 0);
  return age < 0 ? null : age;
}
