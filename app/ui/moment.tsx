import { useTranslation } from "react-i18next";
import { clockTime, dateAndTime, longDate, shortDate } from "#app/platform/localFormat.ts";
import type { Language } from "#app/platform/preferences.ts";

const formats = { date: shortDate, longDate, time: clockTime, dateAndTime };

/** A moment as people write it, with its exact form for machines. */
export function Moment({ at, as = "date" }: { at: Date | string; as?: keyof typeof formats }) {
  const language = useLanguage();
  return <time dateTime={new Date(at).toISOString()}>{formats[as](language, at)}</time>;
}

/** The language of the page. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
