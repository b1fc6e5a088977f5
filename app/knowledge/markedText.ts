// Two characters of Unicode's private use area: no text holds them, so that a marked text needs no escaping.
export const markStart = "\uE000";
export const markEnd = "\uE001";

/** A text as it is shown: stretches that were searched for, and those between them. */
export function markedParts(text: string): { text: string; marked: boolean }[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((part) => part !== "")
    .map((part) => ({ text: unmarked(part), marked: part.startsWith(markStart) && part.endsWith(markEnd) }));
}

/** A text without its marks. */
export function unmarked(text: string): string {
  return text.replace(/[\uE000\uE001]/gu, "");
}
