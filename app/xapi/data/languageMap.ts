import { clauses } from "../clause.ts";
import { mapOf, text } from "./rule.ts";

const language = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})";
const rest =
  "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*";
const privateUse = "x(?:-[a-z0-9]{1,8})+";
const pattern = new RegExp(`^(?:${language}${rest}(?:-${privateUse})?|${privateUse}|i-[a-z0-9]{2,8})$`, "i");

/** A language tag whose sequence of token lengths is that of RFC 5646. */
export const languageTag = text(clauses.languageMap, "is not a language tag of RFC 5646", (tag) => pattern.test(tag));

/** Texts by language tag. */
export const languageMap = mapOf(clauses.languageMap, languageTag, text(clauses.languageMap, "is not a text"));
export type LanguageMap = Record<string, string>;

/** The text of a language map for a reader of this language, else in Dutch or English, else its first. */
export function textIn(map: LanguageMap | undefined, preferred: string): string | undefined {
  if (map === undefined) return undefined;
  const tags = Object.keys(map);
  const found = [preferred, "nl", "en"]
    .map((wanted) => tags.find((tag) => tag === wanted || tag.startsWith(`${wanted}-`)))
    .find((tag) => tag !== undefined);
  return map[found ?? tags[0] ?? ""];
}

/** Which of these tags a reader likes best by her Accept-Language (RFC 4647 3.3); without one, the first. */
export function languageAccepted(tags: readonly string[], accepted: string): string | undefined {
  const ranges = accepted
    .split(",")
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q\s*=\s*/),
    )
    .map(([range = "", quality = "1"]) => ({ range, quality: Number(quality) || 0 }))
    .filter(({ range, quality }) => range !== "" && quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  for (const { range } of ranges) {
    if (range === "*") break;
    const fits = (tag: string) => `${tag.toLowerCase()}-`.startsWith(`${range}-`);
    const wider = (tag: string) => `${range}-`.startsWith(`${tag.toLowerCase()}-`);
    const found = tags.find(fits) ?? tags.find(wider);
    if (found !== undefined) return found;
  }
  return tags[0];
}
