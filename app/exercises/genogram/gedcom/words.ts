import type { Losses } from "./loss.ts";

/** One of a list, or undefined with a report when a file says something else. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  given: string,
  losses: Losses,
  tag: string,
): Word | undefined {
  const found = words.find((word) => word === given);
  if (found === undefined) losses.add("value", { tag, example: given });
  return found;
}

/** Text cut to what the model takes, never through a character, with a report when something fell off. */
export function cut(given: string, most: number, losses: Losses): string {
  const whole = given
    .slice(0, most + 1000)
    .toWellFormed()
    .replaceAll("\0", "")
    .trim();
  if (whole.length <= most) return whole;
  losses.add("shortened", { example: whole });
  const end = /[\uD800-\uDBFF]/.test(whole[most - 1]!) ? most - 1 : most;
  return whole.slice(0, end).trim();
}

/** The first line of a text with its spaces made single: a genogram has room for a word beside a symbol. */
export function firstLine(given: string, most: number, losses: Losses): string {
  const [first = "", ...more] = given.slice(0, 5000).trim().split("\n");
  if (more.some((line) => line.trim() !== "")) losses.add("shortened", { example: given });
  return cut(first.replace(/\s+/g, " "), most, losses);
}
