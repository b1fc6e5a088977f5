import { diffArrays, diffWordsWithSpace } from "diff";
import type { Document } from "./document.ts";
import { linesOf } from "./lines.ts";
import type { ExerciseTexts, Line } from "./lines.ts";

/** A run of words that stayed, came or went. */
export interface Segment {
  kind: "kept" | "added" | "removed";
  text: string;
}

/** A line of two documents laid over each other. */
export interface ComparedLine {
  kind: "kept" | "added" | "removed" | "changed";
  /** The line as it is now, or as it was when it went. */
  line: Line;
  segments: Segment[];
  /** The words are the same; only their weight, their level or what they stand in changed. */
  formOnly: boolean;
}

/** Lays a document over an older one, line by line, with the words inside a changed line. */
export function diffDocuments(older: Document, newer: Document, exercises?: ExerciseTexts): ComparedLine[] {
  const changes = compare(linesOf(older, exercises), linesOf(newer, exercises));
  const result: ComparedLine[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const { kind, lines } = changes[index]!;
    const next = changes[index + 1];
    if (kind === "removed" && next?.kind === "added") {
      result.push(...paired(lines, next.lines));
      index += 1;
    } else result.push(...lines.map((line) => whole(kind, line)));
  }
  return result;
}

/** Lays one line of plain text over an older one. */
export function diffTexts(older: string, newer: string): Segment[] {
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: mostEdits });
  if (!changes) return [...segment("removed", older), ...segment("added", newer)];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "kept",
    text: value,
  }));
}

/** Beyond so many edits two texts have nothing in common that a reader could follow, and comparing would be slow. */
const mostEdits = 2000;

interface Change {
  kind: Segment["kind"];
  lines: Line[];
}

function compare(older: Line[], newer: Line[]): Change[] {
  const changes = diffArrays(older, newer, {
    comparator: (one, other) => one.signature === other.signature,
    maxEditLength: mostEdits,
  });
  if (!changes)
    return [
      { kind: "removed", lines: older },
      { kind: "added", lines: newer },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "kept",
    lines: value,
  }));
}

/** Shows as one changed line what is recognisably the same line; lines keep their order, what went before what came. */
function paired(removed: Line[], added: Line[]): ComparedLine[] {
  const result: ComparedLine[] = [];
  let from = 0;
  let came: Line[] = [];
  const settle = (until: number) => {
    for (const line of removed.slice(from, until)) result.push(whole("removed", line));
    for (const line of came) result.push(whole("added", line));
    came = [];
  };
  for (const line of added) {
    const match = removed.findIndex((other, index) => index >= from && index < from + reach && isSameLine(other, line));
    if (match < 0) {
      came.push(line);
      continue;
    }
    settle(match);
    result.push(changed(removed[match]!, line));
    from = match + 1;
  }
  settle(removed.length);
  return result;
}

/** How many lines further down a changed line is looked for. */
const reach = 40;

function isSameLine(one: Line, other: Line): boolean {
  if (one.thing !== null || other.thing !== null) return one.form === other.form && one.thing === other.thing;
  if (one.text === other.text) return true;
  const words = new Set(wordsOf(one.text));
  const others = wordsOf(other.text);
  const shared = new Set(others.filter((word) => words.has(word))).size;
  return (2 * shared) / (words.size + new Set(others).size) >= 0.4;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function changed(older: Line, newer: Line): ComparedLine {
  return {
    kind: "changed",
    line: newer,
    segments: diffTexts(older.text, newer.text),
    formOnly: older.text === newer.text,
  };
}

function whole(kind: Segment["kind"], line: Line): ComparedLine {
  return { kind, line, segments: segment(kind, line.text), formOnly: false };
}

function segment(kind: Segment["kind"], text: string): Segment[] {
  return text === "" ? [] : [{ kind, text }];
}
