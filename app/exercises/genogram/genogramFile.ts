import { family } from "./family.ts";
import type { Family } from "./family.ts";
import { FileRefusal } from "./fileRefusal.ts";

const format = "kennismap-genogram";
const version = 1;

/** The most a file of our own may weigh: far above the fullest genogram there can be. */
const mostBytes = 5 * 1024 * 1024;

/** Writes a genogram as the text of our own file. */
export function genogramText(drawn: Family): string {
  return `${JSON.stringify({ format, version, family: drawn }, null, 1)}\n`;
}

/** Reads our own file; throws a FileRefusal, and nothing else, when it is something else or was made by a newer version. */
export function readGenogram(bytes: Uint8Array): Family {
  if (bytes.length > mostBytes) throw new FileRefusal("tooLarge", undefined, { most: mostBytes / 1024 ** 2 });
  if (bytes.length === 0) throw new FileRefusal("empty");
  const written = objectIn(bytes);
  if (written === null || written.format !== format) throw new FileRefusal("notGenogram");
  if (typeof written.version === "number" && written.version > version) throw new FileRefusal("newer");
  const read = written.version === version ? family.safeParse(written.family) : undefined;
  if (!read?.success) throw new FileRefusal("shape");
  return read.data;
}

function objectIn(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    throw new FileRefusal("notJson");
  }
}
