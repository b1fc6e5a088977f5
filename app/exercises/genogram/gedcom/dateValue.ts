import type { CalendarDay, FamilyDate } from "../date.ts";
import { lose } from "./leftover.ts";
import type { Losses } from "./loss.ts";
import { partOf } from "./structure.ts";
import type { Structure } from "./structure.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** The date of an event, from DATE and, in our own files, from _KMDATE below it; undefined when it says nothing we keep. */
export function dateOf(event: Structure, losses: Losses): FamilyDate | undefined {
  const written = partOf(event, "DATE");
  if (written === undefined) return undefined;
  const exact = partOf(written, "_KMDATE");
  const ours = exact && readOwn(exact.payload);
  if (ours) return ours;
  for (const part of written.parts) {
    if (part.tag === "PHRASE") losses.add("datePhrase", { example: part.payload });
    else lose(part, losses);
  }
  return readDate(written.payload, losses);
}

/** Reads a date value (GEDCOM 7.0 §2.4; 5.5.1 DATE_VALUE), reporting what a genogram does not tell apart. */
export function readDate(payload: string, losses: Losses): FamilyDate | undefined {
  const value = payload.trim().replace(/\s+/g, " ").slice(0, 200);
  if (value === "") return undefined;
  // 5.5.1 INT: a date that someone made of a phrase, which stands after it between brackets.
  const [, bare = "", phrase] = /^([^(]*)(\(.*)?$/s.exec(value) ?? [];
  if (phrase !== undefined) losses.add("datePhrase", { example: phrase });
  const words = bare.trim().toUpperCase();
  if (words === "") return undefined;
  const [, word = "", rest = ""] = /^(ABT|CAL|EST|INT|BEF|AFT|BET|FROM|TO)\b\.? ?(.*)$/.exec(words) ?? [];
  const day = (text: string) => readDay(text, losses, value);
  if (word === "") return certain(day(words), "exact");
  if (word === "ABT") return certain(day(rest), "about");
  if (word === "BEF") return certain(day(rest), "before");
  if (word === "AFT") return certain(day(rest), "after");
  if (word === "BET") return between(rest.split(/ (?:AND|&) /), day);
  if (word === "FROM" || word === "TO") {
    losses.add("period", { example: value });
    const [from = "", to] = word === "FROM" ? rest.split(" TO ") : ["", rest];
    if (from === "") return certain(day(to ?? ""), "before");
    return to === undefined ? certain(day(from), "after") : between([from, to], day);
  }
  losses.add("estimate", { tag: word, example: value });
  return certain(day(rest), "about");
}

function between([from = "", to]: string[], day: (text: string) => CalendarDay | undefined): FamilyDate | undefined {
  const [first, last] = [day(from), to === undefined ? undefined : day(to)];
  if (first === undefined) return certain(last, "before");
  return last === undefined ? certain(first, "after") : { ...first, certainty: "between", until: last };
}

function certain(day: CalendarDay | undefined, certainty: FamilyDate["certainty"]): FamilyDate | undefined {
  return day && { ...day, certainty };
}

/** Reads one day; calendars other than the Gregorian and the Julian, and years before Christ, are reported. */
function readDay(text: string, losses: Losses, example: string): CalendarDay | undefined {
  const [, escaped, named, plain = ""] =
    /^(?:@#D([A-Z ]+)@ ?|(GREGORIAN|JULIAN|FRENCH_R|HEBREW|_\w+) )?(.*)$/.exec(text.trim()) ?? [];
  const calendar = escaped?.trim() ?? named ?? "GREGORIAN";
  if (calendar !== "GREGORIAN" && calendar !== "JULIAN") {
    losses.add("calendar", { tag: calendar, example });
    return undefined;
  }
  if (/ ?\b(BCE|BC|B\.C\.)$/.test(plain)) {
    losses.add("beforeChrist", { example });
    return undefined;
  }
  // 5.5.1 writes the year before 25 March both ways: 1699/00 is 1700 by today's reckoning.
  const found = /^(?:(?:(\d{1,2}) )?([A-Z]{3})[A-Z]*\.? )?(\d{1,4})(\/\d{2})?$/.exec(plain);
  const month = found?.[2] === undefined ? undefined : months.indexOf(found[2]) + 1;
  const year = Number(found?.[3]) + (found?.[4] === undefined ? 0 : 1);
  const of = found?.[1] === undefined ? undefined : Number(found[1]);
  if (!found || month === 0 || year < 1 || year > 9999 || (of !== undefined && (of < 1 || of > 31))) {
    losses.add("date", { example });
    return undefined;
  }
  const day = { year, ...(month !== undefined && { month }), ...(of !== undefined && { day: of }) };
  if (calendar === "GREGORIAN") return day;
  losses.add("julian", { example });
  return gregorianOf(day);
}

/** The same day in the Gregorian calendar, through its Julian day number (Richards 2013); less than a day stays itself. */
function gregorianOf(julian: CalendarDay): CalendarDay {
  if (julian.month === undefined || julian.day === undefined) return julian;
  const early = julian.month < 3 ? 1 : 0;
  const year = julian.year + 4800 - early;
  const number =
    julian.day +
    Math.floor((153 * (julian.month + 12 * early - 3) + 2) / 5) +
    365 * year +
    Math.floor(year / 4) -
    32_083;
  const date = new Date(Date.UTC(1970, 0, 1) + (number - 2_440_588) * 86_400_000);
  if (date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return julian;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Writes a date as GEDCOM 7.0 §2.4 has it, with our own form of it where the standard's says less. */
export function writeDate(date: FamilyDate): { value: string; ours?: string } {
  const { certainty, until } = date;
  const day = dayText(date);
  const prefix = { exact: "", about: "ABT ", before: "BEF ", after: "AFT ", between: "BET " }[certainty];
  const value = `${prefix}${day}${certainty === "between" ? ` AND ${dayText(until ?? date)}` : ""}`;
  const isWhole = [date, until].every((each) => each?.day === undefined || each.month !== undefined);
  return isWhole && (until !== undefined) === (certainty === "between") ? { value } : { value, ours: ownText(date) };
}

function dayText({ year, month, day }: CalendarDay): string {
  if (month === undefined) return `${year}`;
  return `${day === undefined ? "" : `${day} `}${months[month - 1]} ${year}`;
}

function ownText({ certainty, until, ...first }: FamilyDate): string {
  const text = ({ year, month = 0, day = 0 }: CalendarDay) => `${year}-${month}-${day}`;
  return [certainty, text(first), ...(until ? [text(until)] : [])].join(" ");
}

function readOwn(payload: string): FamilyDate | undefined {
  const found = /^(exact|about|before|after|between) (\S+)(?: (\S+))?$/.exec(payload);
  const first = ownDay(found?.[2]);
  if (!found || !first) return undefined;
  const until = ownDay(found[3]);
  return { ...first, certainty: found[1] as FamilyDate["certainty"], ...(until && { until }) };
}

function ownDay(text = ""): CalendarDay | undefined {
  const [, year, month, day] = (/^(\d{1,4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []).map(Number);
  if (!year || month === undefined || day === undefined || month > 12 || day > 31) return undefined;
  return { year, ...(month > 0 && { month }), ...(day > 0 && { day }) };
}
