import { readFileSync } from "node:fs";
import path from "node:path";

/** The words of the interface in a language, by the key that the code uses: `words("nl")("authoring:field.what")`. */
export function words(language: "nl" | "en") {
  return (key: string, values: Record<string, string | number> = {}): string => {
    const [namespace, place] = key.split(":") as [string, string];
    const texts = JSON.parse(readFileSync(path.resolve("locales", language, `${namespace}.json`), "utf8"));
    const found = place.split(".").reduce((part, name) => part?.[name], texts);
    if (typeof found !== "string") throw new Error(`There is no text ${key} in ${language}.`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
  };
}

export type Words = ReturnType<typeof words>;
