import type { BackendModule, i18n, ResourceKey } from "i18next";
import { textsElementId, translator } from "./i18n.ts";
import type { Language } from "./preferences.ts";

const files = import.meta.glob<ResourceKey>("/locales/*/*.json", { import: "default" });

/** The translator of the page: starts with the texts the page brought, fetches others when a screen asks for them. */
export function browserI18n(): i18n {
  const language = document.documentElement.lang as Language;
  const brought = document.getElementById(textsElementId)?.textContent ?? "{}";
  return translator(language, JSON.parse(brought), backend);
}

const backend: BackendModule = {
  type: "backend",
  init() {},
  // i18next awaits a reader that leaves out the callback.
  async read(language: string, namespace: string) {
    return files[`/locales/${language}/${namespace}.json`]?.() ?? {};
  },
};
