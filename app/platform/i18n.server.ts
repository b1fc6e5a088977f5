import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { createInstance } from "i18next";
import type { i18n, Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { i18nOptions } from "./i18n.ts";
import type { Language } from "./preferences.ts";

const folder = path.join(process.cwd(), "locales");
const resources: Resource = Object.fromEntries(["nl", "en"].map((language) => [language, readMessages(language)]));
const instances = new Map<Language, Promise<i18n>>();

/** The translator of one language with every message; it holds no state of a request, so requests share it. */
export function serverI18n(language: Language): Promise<i18n> {
  const known = instances.get(language);
  if (known) return known;
  const instance = createInstance();
  const made = instance.use(initReactI18next).init({ ...i18nOptions, lng: language, resources }).then(() => instance);
  instances.set(language, made);
  return made;
}

function readMessages(language: string) {
  const directory = path.join(folder, language);
  const names = readdirSync(directory).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names.map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(path.join(directory, name), "utf8"))]),
  );
}
