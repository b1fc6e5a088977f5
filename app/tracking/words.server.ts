import { serverI18n } from "#app/platform/i18n.server.ts";
import { languages } from "#app/platform/preferences.ts";
import type { LanguageMap } from "#app/xapi/data/languageMap.ts";
import type { Verb } from "#app/xapi/data/verb.ts";
import { absolute, verbs } from "./vocabulary.ts";
import type { ThingName, VerbName } from "./vocabulary.ts";

const translators = languages.map((language) => [language, serverI18n(language)] as const);

/** A verb with its name in every language of the interface. */
export function verbNamed(name: VerbName, base: string): Verb {
  return { id: absolute(base, verbs[name]), display: inEachLanguage(`tracking:verb.${name}`) };
}

/** What we call something that has no title of its own. */
export function nameOf(thing: ThingName): LanguageMap {
  return inEachLanguage(`tracking:thing.${thing}`);
}

function inEachLanguage(key: `tracking:verb.${VerbName}` | `tracking:thing.${ThingName}`): LanguageMap {
  return Object.fromEntries(translators.map(([language, { t }]) => [language, t(key)]));
}
