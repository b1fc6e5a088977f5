import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/platform/preferences.ts";
import type { Teller } from "../words.ts";

/** The words in which this page tells of a network. */
export function useTeller(): Teller {
  const { t, i18n } = useTranslation("network");
  return useMemo(() => ({ t, language: i18n.language as Language }), [t, i18n.language]);
}
