import { useTranslation } from "react-i18next";
import { languages } from "#app/platform/preferences.ts";

/** The languages to choose from, each by its own name. */
export function useLanguageOptions() {
  const { t } = useTranslation("people");
  return languages.map((value) => ({ value, label: t(`language.${value}`) }));
}
