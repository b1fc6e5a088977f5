/** One thing that a search asks for. */
export interface Wish {
  /** As typed, in lower case. More than one word stands for a phrase in quotes. */
  words: readonly string[];
  /** Asked to be absent, with a minus sign. */
  excluded: boolean;
  /** The last word typed may be only half of it. */
  unfinished: boolean;
}

/** What a search asks for: one wish of every group. */
export type Wishes = readonly (readonly Wish[])[];

/** More words than this make a search no better. */
const mostWords = 12;
const longestWord = 60;
const longestText = 400;

/**
 * Reads a search as web search engines do: words that must all occur, "words in quotes" that stand together, a minus
 * sign before what must not occur, and `or` between alternatives (in Dutch `OF` in capitals, as the small word is too
 * common). Any text is a search; what holds no letter or digit asks for nothing.
 */
export function wishesOf(text: string): Wishes {
  const typed = text.slice(0, longestText).normalize("NFC");
  const chunks = [...typed.matchAll(/(?<minus>(?<![^\s])-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu)];
  const groups: Wish[][] = [];
  let alternative = false;
  let room = mostWords;
  for (const [index, { groups: found }] of chunks.entries()) {
    const isLast = index === chunks.length - 1 && /\S$/u.test(typed);
    if (found!["word"] === "OF" || found!["word"]?.toLowerCase() === "or") {
      alternative = groups.length > 0;
      continue;
    }
    const wishes = wishesOfChunk(found!, isLast).slice(0, room);
    room -= wishes.reduce((sum, { words }) => sum + words.length, 0);
    const [first, ...others] = wishes;
    if (first === undefined) continue;
    const before = groups.at(-1);
    if (alternative && before && !first.excluded && !before[0]!.excluded) before.push(first);
    else groups.push([first]);
    groups.push(...others.map((wish) => [wish]));
    alternative = false;
    if (room <= 0) break;
  }
  return groups;
}

function wishesOfChunk(found: Record<string, string | undefined>, isLast: boolean): Wish[] {
  const { minus, phrase, word } = found;
  const words = wordsOf(phrase ?? word ?? "").slice(0, mostWords);
  const excluded = minus !== undefined;
  if (words.length === 0) return [];
  if (phrase !== undefined || excluded) return [{ words, excluded, unfinished: false }];
  return words.map((single, index) => ({
    words: [single],
    excluded,
    unfinished: isLast && index === words.length - 1 && single.length > 2,
  }));
}

/** The words of a text in lower case: letters and digits, whatever stands between them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map((word) => word.slice(0, longestWord));
}
