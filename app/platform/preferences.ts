export const languages = ["nl", "en"] as const;

/** A language in which the interface is complete. */
export type Language = (typeof languages)[number];

export const themes = ["light", "dark"] as const;

/** An explicit choice of colours; without one the device decides. */
export type Theme = (typeof themes)[number];

/** The language of an answer: the person's own, else the one chosen in this browser, else the browser's, else Dutch. */
export function languageOf(asked: {
  actor: { language: Language } | null;
  cookies: string;
  accepted: string;
}): Language {
  const chosen = asked.actor?.language ?? cookie(asked.cookies, "language");
  return isLanguage(chosen) ? chosen : (preferredLanguage(asked.accepted) ?? "nl");
}

/** The theme chosen in this browser, or null: then the device decides. */
export function themeOf(cookies: string): Theme | null {
  const chosen = cookie(cookies, "theme");
  return isTheme(chosen) ? chosen : null;
}

/** The Set-Cookie header that keeps a choice in this browser for a year; null forgets it. */
export function preferenceCookie(name: "language" | "theme", value: Language | Theme | null, secure: boolean): string {
  const age = value === null ? 0 : 365 * 24 * 60 * 60;
  return `${name}=${value ?? ""}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}

/** Tells whether a word names a language of the interface. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** Tells whether a word names a theme. */
export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

function preferredLanguage(accepted: string): Language | undefined {
  return accepted
    .split(",")
    .map((wish) => {
      const [range = "", ...parameters] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return { language: range.split("-")[0], weight: Number(weight) };
    })
    .filter((wish) => wish.weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map((wish) => wish.language)
    .find(isLanguage);
}

function cookie(header: string, name: string): string | undefined {
  const pair = header.split(";").find((part) => part.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1);
}
