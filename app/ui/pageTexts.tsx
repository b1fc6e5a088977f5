import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { textsElementId, usedTexts } from "#app/platform/i18n.ts";
import type { Texts } from "#app/platform/i18n.ts";
import type { Language } from "#app/platform/preferences.ts";

/** The texts that a page used, for the browser to start with. Place it after everything that has words. */
export function PageTexts() {
  const { i18n } = useTranslation();
  const carried = typeof document === "undefined" ? written(usedTexts(i18n)) : "";
  return (
    <script
      id={textsElementId}
      type="application/json"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: carried }}
    />
  );
}

/** As JSON that may stand in a page. The texts of a namespace are the same object in every request, written once. */
function written(texts: Texts): string {
  const pairs = Object.entries(texts).map(([namespace, words]) => {
    if (!writings.has(words)) writings.set(words, JSON.stringify(words).replaceAll("<", "\\u003c"));
    return `"${namespace}":${writings.get(words)}`;
  });
  return `{${pairs.join(",")}}`;
}

const writings = new WeakMap<Texts[string], string>();

/** Lets the words follow when the language changes without a page being loaded: at signing in, for example. */
export function useSpokenLanguage(language: Language): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
}
