import { calendarDay } from "./localFormat.ts";

export { calendarDay as dayOf } from "./localFormat.ts";

const zone = "Europe/Amsterdam";

/** The first moment of a calendar day (`2026-03-29`) where the organisations are: in the Netherlands. */
export function firstMomentOf(date: string): Date {
  const utc = Date.parse(`${date}T00:00:00Z`);
  const guess = new Date(utc - offsetAt(new Date(utc)));
  return new Date(utc - offsetAt(guess));
}

/** The first moment after a calendar day. */
export function momentAfter(date: string): Date {
  return firstMomentOf(new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
}

/** The last calendar day before a moment, for what ends at the end of a day. */
export function dayBefore(moment: Date): string {
  return calendarDay(new Date(moment.getTime() - 1));
}

/** The same day a year later. */
export function aYearAfter(moment: Date): Date {
  const later = new Date(moment);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later;
}

/** Milliseconds that the clock on the wall is ahead of UTC at a moment. */
function offsetAt(moment: Date): number {
  const wall = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return Date.parse(`${wall.format(moment).replace(" ", "T")}Z`) - Math.floor(moment.getTime() / 1000) * 1000;
}
