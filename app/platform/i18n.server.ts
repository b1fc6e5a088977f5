import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { i18n } from "i18next";
import { translator } from "./i18n.ts";
import type { Texts } from "./i18n.ts";
import { languages } from "./preferences.ts";
import type { Language } from "./preferences.ts";

const folder = path.join(process.cwd(), "locales");
const everyText = new Map(languages.map((language) => [language, readTexts(language)]));

/** A translator with every text of a language. Each request has its own: it remembers which texts its page used. */
export function serverI18n(language: Language): i18n {
  return translator(language, everyText.get(language)!);
}

function readTexts(language: Language): Texts {
  const directory = path.join(folder, language);
  const names = readdirSync(directory).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names.map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(path.join(directory, name), "utf8"))]),
  );
}
