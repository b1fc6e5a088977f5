import { FileRefusal } from "../fileRefusal.ts";
import type { GedcomVersion } from "./encoding.ts";
import { aliasesOf } from "./extension.ts";
import type { Losses } from "./loss.ts";
import type { Structure } from "./structure.ts";

/** What is read before a file is refused: bytes, lines, characters in one of them, levels, and people. */
export const mostRead = { bytes: 20 * 1024 * 1024, lines: 1_500_000, line: 100_000, levels: 99, people: 20_000 };

/** The records of a file by what others point at them with; the others, which nobody points at, only in the list. */
export interface Records {
  head: Structure;
  list: Structure[];
  byXref: Map<string, Structure>;
  /** Whether the file was made with our own extensions. */
  isOurs: boolean;
}

const linePattern = /^\s*(\d+)[ \t]+(?:@([^@]+)@[ \t]+)?(\w+)(?:[ \t]([\s\S]*))?$/;
const pointerPattern = /^@([^@#][^@]*)@$/;

// Of these only the head line is read: a genogram has nothing to do with what is below.
const closed = new Set(["SOUR", "OBJE", "REPO", "SUBM", "SUBN"]);
const none: readonly Structure[] = [];

/** Reads lines into records without recursion, in time that grows with the text (GEDCOM 7.0 §1.2, 5.5.1 chapter 1). */
export function readRecords(text: string, version: GedcomVersion, losses: Losses): Records {
  const list: Structure[] = [];
  const byXref = new Map<string, Structure>();
  const open: Structure[] = [];
  let head: Structure | undefined;
  let schema: ReturnType<typeof aliasesOf> | undefined;
  let people = 0;
  let isSkipping = false;
  let level = -1;

  eachLine(text, (value, number) => {
    const match = linePattern.exec(value);
    if (match === null) {
      if (value.trim() === "" || isSkipping) return;
      const owner = version === "5.5.1" && level > 0 ? open[level] : undefined;
      if (owner?.tag === "NOTE" || owner?.tag === "CONT" || owner?.tag === "CONC") {
        // Some programs break a long note without saying so: 5.5.1 files are full of it.
        carryOn(owner.tag === "NOTE" ? owner : open[level - 1]!, "CONT", value);
        losses.add("looseLine");
        return;
      }
      throw new FileRefusal(head === undefined ? "notGedcom" : "line", head === undefined ? undefined : number);
    }
    const [, levelText = "", xref, written = "", given = ""] = match;
    const at = Number(levelText);
    if (head === undefined && (at !== 0 || written.toUpperCase() !== "HEAD")) throw new FileRefusal("notGedcom");
    if (at > mostRead.levels) throw new FileRefusal("depth", number);
    if (at > level + 1) throw new FileRefusal("level", number);
    level = at;
    const upper = written.toUpperCase();
    if (at === 0 && head !== undefined) schema ??= aliasesOf(head);
    const tag = schema?.aliases.get(upper) ?? upper;
    if (at > 0 && (tag === "CONT" || tag === "CONC")) {
      if (!isSkipping) carryOn(open[at - 1]!, tag, unescaped(given, version));
      open[at] = { tag, line: number, payload: "", parts: none };
      return;
    }
    if (at > 0 && isSkipping) return;
    const structure = structureOf(tag, number, given, version);
    open[at] = structure;
    if (at > 0) {
      const parent = open[at - 1]!;
      if (parent.parts === none) parent.parts = [structure];
      else (parent.parts as Structure[]).push(structure);
      return;
    }
    head ??= structure;
    isSkipping = closed.has(tag);
    if (tag === "INDI" && (people += 1) > mostRead.people) {
      throw new FileRefusal("tooManyPeople", undefined, { most: mostRead.people });
    }
    if (xref !== undefined && xref !== "VOID") {
      if (byXref.has(xref)) throw new FileRefusal("duplicate", number, { xref: xref.slice(0, 40).toWellFormed() });
      byXref.set(xref, structure);
      structure.xref = xref;
    }
    list.push(structure);
  });

  if (head === undefined) throw new FileRefusal("empty");
  if (list.at(-1)?.tag !== "TRLR") losses.add("truncated");
  return { head, list, byXref, isOurs: (schema ?? aliasesOf(head)).isOurs };
}

/** Lines end in LF, CR or both (GEDCOM 7.0 §1.2). */
function eachLine(text: string, read: (line: string, number: number) => void): void {
  let number = 0;
  let start = 0;
  while (start < text.length) {
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === 10 || code === 13) break;
    }
    number += 1;
    if (number > mostRead.lines) throw new FileRefusal("tooManyLines", undefined, { most: mostRead.lines });
    if (end - start > mostRead.line) throw new FileRefusal(number === 1 ? "notGedcom" : "longLine", number);
    read(text.slice(start, end), number);
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}

function structureOf(tag: string, line: number, given: string, version: GedcomVersion): Structure {
  const pointer = pointerPattern.exec(given.trimEnd())?.[1];
  if (pointer !== undefined) return { tag, line, payload: "", pointer, parts: none };
  return { tag, line, payload: unescaped(given, version), parts: none };
}

/** GEDCOM 7.0 §1.2 doubles an at sign at the start of a line only; 5.5.1 doubles every one. */
function unescaped(given: string, version: GedcomVersion): string {
  if (version === "5.5.1") return given.replaceAll("@@", "@");
  return given.startsWith("@@") ? given.slice(1) : given;
}

/** CONT begins a new line of the payload above it, CONC (5.5.1 only) goes on in the same one. */
function carryOn(structure: Structure, tag: "CONT" | "CONC", given: string): void {
  structure.payload += tag === "CONT" ? `\n${given}` : given;
}
