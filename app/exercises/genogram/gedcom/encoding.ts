import { FileRefusal } from "../fileRefusal.ts";
import { decodeAnsel } from "./ansel.ts";
import type { Losses } from "./loss.ts";

/** Which of the two standards a file follows. */
export type GedcomVersion = "5.5.1" | "7";

const headLength = 65_536;

/**
 * Makes text of the bytes of a GEDCOM file. GEDCOM 7.0 §1.1 knows UTF-8 only; 5.5.1 names its encoding in HEAD.CHAR,
 * which a byte order mark overrules. Bytes that do not fit are read as windows-1252, and that is reported.
 */
export function decode(bytes: Uint8Array, losses: Losses): { text: string; version: GedcomVersion } {
  const wide = wideEncoding(bytes);
  const head = wide === null ? latinOf(bytes.subarray(0, headLength)) : textIn(wide, bytes.subarray(0, headLength));
  const version = versionOf(head);
  const text =
    wide === null ? narrowText(bytes, version, valueIn(head, "CHAR").toUpperCase(), losses) : textIn(wide, bytes);
  return { text: withoutControls(text.replace(/^\uFEFF/, ""), losses), version };
}

function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x30 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x30)) return "utf-16be";
  return null;
}

function narrowText(bytes: Uint8Array, version: GedcomVersion, named: string, losses: Losses): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (version === "7" || hasMark) {
    const text = utf8Of(bytes);
    if (text === null) throw new FileRefusal("encoding", firstBadLine(bytes));
    return text;
  }
  if (named === "ANSEL") return decodeAnsel(bytes);
  if (/^(ANSI|((WINDOWS|CP)?[- ]?1252)|ISO-?8859-1|LATIN-?1)$/.test(named)) return textIn("windows-1252", bytes);
  const text = utf8Of(bytes);
  if (text !== null) return text;
  if (!["", "ASCII", "UTF-8", "UTF8", "UNICODE"].includes(named)) {
    throw new FileRefusal("charset", undefined, { charset: named.slice(0, 40).toWellFormed() });
  }
  losses.add("encodingGuessed", { example: named || undefined });
  return textIn("windows-1252", bytes);
}

function versionOf(head: string): GedcomVersion {
  const found = valueIn(head, "GEDC", "VERS");
  if (found === "" || /^5(\.|$)/.test(found)) return "5.5.1";
  if (/^7(\.|$)/.test(found)) return "7";
  throw new FileRefusal("version", undefined, { version: found.slice(0, 20).toWellFormed() });
}

/** What stands below a tag of level 1 in the head, or at that tag itself. */
function valueIn(head: string, tag: string, below?: string): string {
  let isInside = false;
  for (const line of head.split(/[\r\n]/)) {
    const [level, written, ...rest] = line.trim().split(/[ \t]+/, 4);
    if (level === "0" && written !== undefined && !/HEAD$/.test(written)) break;
    if (level === "1") isInside = written === tag;
    if (isInside && (below === undefined ? level === "1" : level === "2" && written === below)) return rest.join(" ");
  }
  return "";
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return textIn("utf-8", bytes, true);
  } catch {
    return null;
  }
}

function latinOf(bytes: Uint8Array): string {
  return textIn("windows-1252", bytes);
}

function textIn(encoding: string, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}

function firstBadLine(bytes: Uint8Array): number {
  const text = textIn("utf-8", bytes);
  return text.slice(0, text.indexOf("\uFFFD")).split(/\r\n|\r|\n/).length;
}

/** GEDCOM 7.0 §1.1 bans control characters: NUL says that this is no text at all, others are left out. */
function withoutControls(text: string, losses: Losses): string {
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new FileRefusal("binary", text.slice(0, nul).split(/\r\n|\r|\n/).length);
  let count = 0;
  const clean = text.replace(banned, () => {
    count += 1;
    return "";
  });
  losses.add("characters", { count });
  return clean;
}

/** The characters that no GEDCOM file may hold (GEDCOM 7.0 §1.1). */
export const banned =
  // oxlint-disable-next-line no-control-regex -- these very characters are meant
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
