import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { textsElementId, usedTexts } from "#app/platform/i18n.ts";
import type { Language } from "#app/platform/preferences.ts";

/** The texts that a page used, for the browser to start with. Place it after everything that has words. */
export function PageTexts() {
  const { i18n } = useTranslation();
  const carried = typeof document === "undefined" ? JSON.stringify(usedTexts(i18n)).replaceAll("<", "\\u003c") : "";
  return (
    <script
      id={textsElementId}
      type="application/json"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: carried }}
    />
  );
}

/** Lets the words follow when the language changes without a page being loaded: at signing in, for example. */
export function useSpokenLanguage(language: Language): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
}
