import { serverI18n } from "#app/platform/i18n.server.ts";
import { languages } from "#app/platform/preferences.ts";
import type { LanguageMap } from "#app/xapi/data/languageMap.ts";
import type { Template } from "./template.ts";

type Translate = ReturnType<typeof serverI18n>["t"];

const translators = languages.map((language) => [language, serverI18n(language).t] as const);

/** A text in every language of the interface. */
export function inEachLanguage(write: (t: Translate) => string): LanguageMap {
  return Object.fromEntries(translators.map(([language, t]) => [language, write(t)]));
}

/** What a template is called and when it is used, with whether that happens yet. */
export function textsOfTemplate({ text, thing, awaits }: Template) {
  const words = (t: Translate) => ({
    noun:
      thing === "contribution" || thing === "module" || thing === "exercise" || thing === "quiz"
        ? t(`vocabulary:noun.${thing}`)
        : "",
    thing: t(`tracking:thing.${thing}`),
  });
  return {
    prefLabel: inEachLanguage((t) => t(`vocabulary:template.${text}.label`, words(t))),
    definition: inEachLanguage((t) =>
      [t(`vocabulary:template.${text}.definition`, words(t)), ...(awaits ? [t("vocabulary:awaited")] : [])].join(" "),
    ),
  };
}
