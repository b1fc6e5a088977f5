import type { Texts } from "#app/platform/i18n.ts";
import type { Language } from "#app/platform/preferences.ts";

// In both languages, since labels can be in either; without those of places that have nothing to do with exercises.
const files = import.meta.glob<Record<string, unknown>>(
  [
    "/locales/*/*.json",
    "!**/{account,administration,authoring,courses,documents,exerciseAuthor,genogramAuthor,genogramCase,knowledge,mail}.json",
    "!**/{people,refusal,signIn,start,teams,tracking}.json",
  ],
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
