import type { InitOptions } from "i18next";

export const defaultNamespace = "common";

/** Settings that server and browser share, so that both render the same words. */
export const i18nOptions = {
  supportedLngs: ["nl", "en"],
  fallbackLng: "nl",
  defaultNS: defaultNamespace,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
} satisfies InitOptions;
