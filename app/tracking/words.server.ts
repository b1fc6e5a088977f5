import { serverI18n } from "#app/platform/i18n.server.ts";
import { languages } from "#app/platform/preferences.ts";
import type { LanguageMap } from "#app/xapi/languageMap.ts";
import type { Verb } from "#app/xapi/verb.ts";
import { verbs } from "./vocabulary.ts";
import type { VerbName } from "./vocabulary.ts";

type ThingName = "application" | "kennismap" | "team";

/** A verb with its name in every language of the interface. */
export async function verbNamed(name: VerbName): Promise<Verb> {
  return { id: verbs[name], display: await inEachLanguage(`tracking:verb.${name}`) };
}

/** What we call something that has no title of its own. */
export function nameOf(thing: ThingName): Promise<LanguageMap> {
  return inEachLanguage(`tracking:thing.${thing}`);
}

async function inEachLanguage(key: `tracking:verb.${VerbName}` | `tracking:thing.${ThingName}`): Promise<LanguageMap> {
  const texts = languages.map(async (language) => [language, (await serverI18n(language)).t(key)] as const);
  return Object.fromEntries(await Promise.all(texts));
}
