import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/platform/preferences.ts";
import type { Teller } from "../../words/teller.ts";

/** The words in which this page tells of a family. */
export function useTeller(): Teller {
  const { t, i18n } = useTranslation(["genogramWords", "genogramEditor"]);
  return useMemo(() => ({ t, language: i18n.language as Language }), [t, i18n.language]);
}
