export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];
export type Theme = "light" | "dark";

/** The language of an answer: the person's own, else the one chosen in this browser, else the browser's, else Dutch. */
export function languageOf(asked: {
  actor: { language: Language } | null;
  cookies: string;
  accepted: string;
}): Language {
  const chosen = asked.actor?.language ?? cookie(asked.cookies, "language");
  if (isLanguage(chosen)) return chosen;
  const preferred = asked.accepted
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLanguage);
  return preferred ?? "nl";
}

/** The theme chosen in this browser, or null: then the system decides. */
export function themeOf(cookies: string): Theme | null {
  const chosen = cookie(cookies, "theme");
  return chosen === "light" || chosen === "dark" ? chosen : null;
}

function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}

function cookie(header: string, name: string): string | undefined {
  const pair = header.split(";").find((part) => part.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1);
}
