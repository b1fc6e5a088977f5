import type { Texts } from "#app/platform/i18n.ts";
import type { Language } from "#app/platform/preferences.ts";

// Every namespace that the client side of some kind uses, in both languages: labels can be in either.
const files = import.meta.glob<Record<string, unknown>>(
  ["/locales/*/{common,ui,errors,exercises,genogram,withClient}.json"],
  { import: "default", eager: true },
);

/** Every text that the document has, in a language. */
export function textsIn(language: Language): Texts {
  const start = `/locales/${language}/`;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => file.startsWith(start))
      .map(([file, texts]) => [file.slice(start.length, -".json".length), texts]),
  );
}
