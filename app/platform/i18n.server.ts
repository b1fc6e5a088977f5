import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { i18n } from "i18next";
import { translator } from "./i18n.ts";
import type { Texts } from "./i18n.ts";
import { languages } from "./preferences.ts";
import type { Language } from "./preferences.ts";

const folder = path.join(process.cwd(), "locales");
const translators = new Map(languages.map((language) => [language, translator(language, readTexts(language))]));

/**
 * A translator with every text of a language. Each request has its own, to remember which texts its page used; all
 * else it has from the one of the process. So it holds next to nothing itself, and React copies it for each component.
 */
export function serverI18n(language: Language): i18n {
  return Object.create(translators.get(language)!) as i18n;
}

function readTexts(language: Language): Texts {
  const directory = path.join(folder, language);
  const names = readdirSync(directory).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names.map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(path.join(directory, name), "utf8"))]),
  );
}
