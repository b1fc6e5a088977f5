import type { CalendarDay, FamilyDate } from "./date.ts";

const signs = { "±": "about", "~": "about", "<": "before", ">": "after" } as const;

/**
 * Reads a date as people write one: 1961, 3-1961, 12-3-1961, with ± or ~ for about, < before, > after, and two with a
 * slash between for between. A year has four digits. Undefined for nothing, null for what is no date.
 */
export function readDate(written: string): FamilyDate | undefined | null {
  const text = written.trim().replace(/^(ca\.?|circa|rond|about)\s*/i, "±");
  if (text === "") return undefined;
  const certainty = signs[text[0] as keyof typeof signs];
  const [first, second, ...more] = (certainty ? text.slice(1) : text).split("/").map((part) => readDay(part.trim()));
  if (!first || second === null || more.length > 0 || (certainty && second)) return null;
  if (second) return { ...first, certainty: "between", until: second };
  return { ...first, certainty: certainty ?? "exact" };
}

/** Writes a date as `readDate` reads it. */
export function writeDate(date: FamilyDate | undefined): string {
  if (date === undefined) return "";
  const { certainty, until } = date;
  const sign = { exact: "", about: "±", before: "<", after: ">", between: "" }[certainty];
  return `${sign}${writeDay(date)}${certainty === "between" && until ? `/${writeDay(until)}` : ""}`;
}

/** What someone types of a newcomer in one go: a name, and behind it a year or two with a dash between. */
export function readNewcomer(written: string): { name: string; birth?: FamilyDate; death?: FamilyDate } {
  const found = /^(.*?)[\s,]*\(?([±~<>]?\d{4})?(?:\s*[-–†]\s*([±~<>]?\d{4}))?\)?\s*$/u.exec(written);
  const [birth, death] = [readDate(found?.[2] ?? ""), readDate(found?.[3] ?? "")];
  if (!found || (!birth && !death)) return { name: written.trim() };
  return { name: found[1]!.trim(), ...(birth && { birth }), ...(death && { death }) };
}

function writeDay({ year, month, day }: CalendarDay): string {
  return [day, month, String(year).padStart(4, "0")].filter((part) => part !== undefined).join("-");
}

function readDay(text: string): CalendarDay | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  const usual = /^(?:(?:(\d{1,2})[-./])?(\d{1,2})[-./])?(\d{4})$/.exec(text);
  const found = iso ? [iso[1], iso[2], iso[3]] : usual ? [usual[3], usual[2], usual[1]] : null;
  if (found === null) return null;
  const [year, month, day] = found.map((part) => (part === undefined ? undefined : Number(part)));
  const isDay =
    year! >= 1 &&
    (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= new Date(Date.UTC(2000 + (year! % 400), month!, 0)).getUTCDate()));
  return isDay ? { year: year!, ...(month !== undefined && { month }), ...(day !== undefined && { day }) } : null;
}
