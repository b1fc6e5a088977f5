import { createInstance } from "i18next";
import type { i18n, Module, Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./preferences.ts";
import { languages } from "./preferences.ts";

/** Texts by namespace, in one language. */
export type Texts = Record<string, Record<string, unknown>>;

/** The id of the element in which a page carries its texts to the browser. */
export const textsElementId = "texts";

/** A translator that knows these texts; a backend brings others when a screen asks for them. */
export function translator(language: Language, texts: Texts, backend?: Module): i18n {
  const instance = createInstance();
  if (backend) instance.use(backend);
  void instance.use(initReactI18next).init({
    lng: language,
    ns: Object.keys(texts),
    resources: { [language]: texts } as Resource,
    partialBundledLanguages: backend !== undefined,
    supportedLngs: languages,
    fallbackLng: false,
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** The texts that the screens of one rendering used, so that a page carries those and no others. */
export function usedTexts(instance: i18n): Texts {
  const namespaces = new Set(["common", "ui", ...(instance.reportNamespaces?.getUsedNamespaces() ?? [])]);
  return Object.fromEntries(
    [...namespaces].map((namespace) => [namespace, instance.getResourceBundle(instance.language, namespace) ?? {}]),
  );
}
