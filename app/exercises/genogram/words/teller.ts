import type { TFunction } from "i18next";
import { longDate, wordList } from "#app/platform/localFormat.ts";
import type { Language } from "#app/platform/preferences.ts";
import type { CalendarDay, FamilyDate } from "../date.ts";
import type { Person } from "../family.ts";

/** The words of a language, in which a family is told. */
export interface Teller {
  t: TFunction<["genogramWords", "genogramEditor"]>;
  language: Language;
}

/** What somebody is called; who has no name is told by what she is. */
export function nameOf({ name, gender, life }: Pick<Person, "name" | "gender" | "life">, { t }: Teller): string {
  if (name !== "") return name;
  return life === "born" ? t(`genogramWords:nameless.${gender}`) : t(`genogramWords:life.${life}`);
}

/** A date in words: rond 1951, tussen 3 maart 1960 en 1962. */
export function dateInWords({ certainty, until, ...day }: FamilyDate, { t, language }: Teller): string {
  if (certainty === "between") {
    return until
      ? t("genogramWords:date.between", { day: dayInWords(day, language), until: dayInWords(until, language) })
      : t("genogramWords:date.after", { day: dayInWords(day, language) });
  }
  return t(`genogramWords:date.${certainty}`, { day: dayInWords(day, language) });
}

/** Names in a row. */
export function listed(names: readonly string[], { language }: Teller): string {
  return wordList(language, names);
}

/** A sentence begins with a capital and ends with a full stop. */
export function sentence(text: string, { language }: Teller): string {
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}

function dayInWords({ year, month, day }: CalendarDay, language: Language): string {
  if (month === undefined) return String(year);
  // Two digits would be taken for the years 1900 to 1999.
  const moment = new Date(Date.UTC(2000, month - 1, day ?? 15, 12));
  moment.setUTCFullYear(year);
  const words = longDate(language, moment);
  return day === undefined ? words.replace(/^\d+ /, "") : words;
}
