import { createInstance } from "i18next";
import type { i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { i18nOptions } from "./i18n.ts";

const messages = import.meta.glob("/locales/*/*.json", { import: "default" });

/** The translator of the page's language, with the messages of that language only. */
export async function browserI18n(): Promise<i18n> {
  const language = document.documentElement.lang;
  const prefix = `/locales/${language}/`;
  const loaded = await Promise.all(
    Object.entries(messages)
      .filter(([file]) => file.startsWith(prefix))
      .map(async ([file, load]) => [file.slice(prefix.length, -".json".length), await load()] as const),
  );
  const instance = createInstance();
  await instance
    .use(initReactI18next)
    .init({ ...i18nOptions, lng: language, resources: { [language]: Object.fromEntries(loaded) as never } });
  return instance;
}
