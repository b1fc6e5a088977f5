import type { Family } from "./family.ts";
import { importGedcom } from "./gedcom/importedFamily.ts";
import type { ImportedFamily } from "./gedcom/importedFamily.ts";
import { wholeOf } from "./gedcom/part.ts";
import type { Part } from "./gedcom/part.ts";
import type { Loss } from "./gedcom/loss.ts";
import { readGenogram } from "./genogramFile.ts";

/** What a file holds: a family that fits, or one of which a part has to be chosen. */
export type Opened =
  | { family: Family; report: readonly Loss[] }
  | { imported: ImportedFamily; report: readonly Loss[] };

/** Opens a genogram of ours or a GEDCOM file, told apart by what is in it; throws a FileRefusal for anything else. */
export function openGenogram(bytes: Uint8Array): Opened {
  if (isJson(bytes)) return { family: readGenogram(bytes), report: [] };
  const { family: imported, report } = importGedcom(bytes);
  const whole = wholeOf(imported);
  return whole === null ? { imported, report } : withReport(whole, report);
}

/** A part of what was read, with everything that was lost on the way to it. */
export function withReport(part: Part, read: readonly Loss[]): { family: Family; report: readonly Loss[] } {
  return { family: part.family, report: [...read, ...part.report] };
}

/** Whether the first sign that is no space opens an object or a list. */
function isJson(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  for (let at = start; at < Math.min(bytes.length, 1000); at += 1) {
    const sign = bytes[at]!;
    if (sign === 0x20 || sign === 0x0a || sign === 0x0d || sign === 0x09) continue;
    return sign === 0x7b || sign === 0x5b;
  }
  return false;
}
