import type { Language } from "./preferences.ts";

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** Everybody reads the clock of the organisation's country, whatever the machine is set to. */
const timeZone = "Europe/Amsterdam";

/** A day in words: 3 maart 2026. */
export function longDate(language: Language, moment: Date | string): string {
  return dates(language, { day: "numeric", month: "long", year: "numeric" }).format(new Date(moment));
}

/** A day where room is short: 3 mrt 2026. */
export function shortDate(language: Language, moment: Date | string): string {
  return dates(language, { day: "numeric", month: "short", year: "numeric" }).format(new Date(moment));
}

/** A day with the name of its weekday: dinsdag 3 maart. */
export function weekday(language: Language, moment: Date | string): string {
  return dates(language, { weekday: "long", day: "numeric", month: "long" }).format(new Date(moment));
}

/** The time of day: 14:02. */
export function clockTime(language: Language, moment: Date | string): string {
  return dates(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(moment));
}

/** A day and a time: 3 mrt 2026, 14:02. */
export function dateAndTime(language: Language, moment: Date | string): string {
  return `${shortDate(language, moment)}, ${clockTime(language, moment)}`;
}

/** How long ago or ahead, in the largest fitting unit: gisteren, over 3 dagen. */
export function relativeDay(language: Language, moment: Date | string, today: Date): string {
  const days = dayNumber(new Date(moment)) - dayNumber(today);
  const format = formatter(
    `relative ${language}`,
    () => new Intl.RelativeTimeFormat(locales[language], { numeric: "auto" }),
  );
  if (Math.abs(days) < 14) return format.format(days, "day");
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), "week");
  if (Math.abs(days) < 730) return format.format(Math.round(days / 30.44), "month");
  return format.format(Math.round(days / 365.25), "year");
}

/** A number as it is written here: 1.234,5. */
export function localNumber(language: Language, value: number, digits = 0): string {
  return numbers(language, { maximumFractionDigits: digits }).format(value);
}

/** A share between 0 and 1 in whole per cents: 45%. */
export function percentage(language: Language, share: number): string {
  return numbers(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** The size of a file in kB or MB, at least 1 kB. */
export function fileSize(language: Language, bytes: number): string {
  const large = bytes >= 1_000_000;
  return numbers(language, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(Math.max(1, bytes / (large ? 1_000_000 : 1000)));
}

/** Words in a row with commas and an "and": a, b en c. */
export function wordList(language: Language, words: readonly string[]): string {
  return formatter(`list ${language}`, () => new Intl.ListFormat(locales[language], { type: "conjunction" })).format(
    words,
  );
}

/** The calendar day of a moment, as YYYY-MM-DD: what a date field holds. */
export function calendarDay(moment: Date): string {
  return formatter("calendar", () => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" })).format(moment);
}

function dayNumber(moment: Date): number {
  return Date.parse(calendarDay(moment)) / 86_400_000;
}

function dates(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  return formatter(key, () => new Intl.DateTimeFormat(locales[language], { timeZone, ...options }));
}

function numbers(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  return formatter(key, () => new Intl.NumberFormat(locales[language], options));
}

// Making a formatter costs more than using it.
const formatters = new Map<string, unknown>();

function formatter<Format>(key: string, make: () => Format): Format {
  const known = formatters.get(key) as Format | undefined;
  if (known !== undefined) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}
