import { z } from "zod";

const language = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})";
const rest =
  "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*";
const privateUse = "x(?:-[a-z0-9]{1,8})+";
const pattern = new RegExp(`^(?:${language}${rest}(?:-${privateUse})?|${privateUse}|i-[a-z0-9]{2,8})$`, "i");

/** A language tag whose sequence of token lengths is that of RFC 5646 (xAPI 1.0.3 Data 2.2). */
export const languageTag = z.string().regex(pattern, "is not a language tag of RFC 5646");

/** Texts by language tag (xAPI 1.0.3 Data 4.2). */
export const languageMap = z.record(languageTag, z.string());
export type LanguageMap = z.infer<typeof languageMap>;

/** The text of a language map for a reader of this language, else in Dutch or English, else its first. */
export function textIn(map: LanguageMap | undefined, preferred: string): string | undefined {
  if (map === undefined) return undefined;
  const tags = Object.keys(map);
  const found = [preferred, "nl", "en"]
    .map((wanted) => tags.find((tag) => tag === wanted || tag.startsWith(`${wanted}-`)))
    .find((tag) => tag !== undefined);
  return map[found ?? tags[0] ?? ""];
}
