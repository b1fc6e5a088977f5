import { isObject } from "../data/rule.ts";
import type { Statement } from "../data/statement.ts";

const longest = 300;

/**
 * The sentence of an answer that was no success, for whoever looks into it: cut, on one line, and without what must not
 * be kept or shown: these words, such as a secret.
 */
export function sentenceOf(text: string, hidden: readonly string[] = []): string {
  let sentence = said(text);
  for (const word of hidden) if (word.length > 3) sentence = sentence.replaceAll(word, "…");
  const line = sentence.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** What a statement says of people: nothing of it may stay behind in what another LRS answered to it. */
export function wordsOfPeople(value: unknown, isPerson = false): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => wordsOfPeople(each, isPerson));
  if (!isObject(value)) return isPerson && typeof value === "string" ? [value, value.replace(/^mailto:/, "")] : [];
  const isSomeone = isPerson || ["mbox", "mbox_sha1sum", "openid", "account"].some((name) => name in value);
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "objectType" || name === "homePage" ? [] : wordsOfPeople(inner, isSomeone),
  );
}

/** Whether an answer says that every one of these statements is stored now. */
export function confirms(text: string, statements: readonly Statement[]): boolean {
  try {
    const ids = JSON.parse(text) as unknown;
    if (!Array.isArray(ids)) return false;
    const there = new Set(ids.map((id) => String(id).toLowerCase()));
    return statements.every(({ id }) => there.has(id!.toLowerCase()));
  } catch {
    return false;
  }
}

/** LRSs answer with a text, with JSON that has the sentence under one of a few names, or with a page. */
function said(text: string): string {
  const start = text.slice(0, 20_000);
  try {
    const value = JSON.parse(start) as unknown;
    if (!isObject(value)) return typeof value === "string" ? value : "";
    const sentence = ["error", "message", "errorMessage", "warnings", "detail", "title"].map((name) => value[name]);
    return String(sentence.find((each) => typeof each === "string") ?? "");
  } catch {
    return /^\s*</.test(start) ? (/<title[^>]*>([^<]*)/i.exec(start)?.[1] ?? "") : start;
  }
}
