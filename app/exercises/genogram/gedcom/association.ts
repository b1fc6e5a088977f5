import type { Tie } from "../family.ts";
import { tieSlugs } from "../tie.ts";
import { isOfMultipleBirth } from "./multipleBirth.ts";
import { lose, loseOthers } from "./leftover.ts";
import type { Reading } from "./reading.ts";
import { partOf, partsOf } from "./structure.ts";
import type { Structure } from "./structure.ts";
import { cut, firstLine } from "./words.ts";
import type { Identifiers } from "./xref.ts";

const slugOf = new Map<string, string>([
  ...tieSlugs.map((slug): [string, string] => [slug.toLowerCase(), slug]),
  ["friend", "friendship"],
]);

/**
 * The emotional lines of an INDI record: associations with a role of their own words (GEDCOM 7.0 §3.2.4: ROLE OTHER with
 * a PHRASE; 5.5.1: RELA). Godparents, witnesses and the like are no emotional line and are reported.
 */
export function tiesOf(record: Structure, from: string, { records, losses, idOf }: Reading, ids: Identifiers): Tie[] {
  return partsOf(record, "ASSO").flatMap((part) => {
    if (isOfMultipleBirth(part)) return [];
    const kind = kindOf(part);
    const to = idOf(part.pointer ?? "");
    if (kind === undefined || part.pointer === undefined || part.pointer === "VOID") {
      losses.add("association", { example: saidIn(part) || part.payload });
      return [];
    }
    if (to === undefined || to === from) {
      losses.add("pointer", { tag: part.tag });
      return [];
    }
    const notes = partsOf(part, "NOTE");
    const note = notes[0] && (records.isOurs ? cut : firstLine)(notes[0].payload, 200, losses);
    for (const more of notes.slice(1)) lose(more, losses);
    loseOthers(part, ["ROLE", "RELA", "TYPE", "NOTE", "PHRASE", "_KMTIE"], losses);
    const id = ids.take(partOf(partOf(part, "_KMTIE") ?? part, "_KMTIEID")?.payload);
    return [{ id, kind, from, to, ...(note && { note }) }];
  });
}

function kindOf(part: Structure): string | undefined {
  const ours = partOf(part, "_KMTIE")?.payload;
  if (ours !== undefined && ours.length <= 40) return ours;
  return slugOf.get(
    saidIn(part)
      .toLowerCase()
      .replace(/[\s_-]+/g, ""),
  );
}

function saidIn(part: Structure): string {
  const role = partOf(part, "ROLE");
  const said = role?.payload.trim() === "OTHER" ? partOf(role, "PHRASE")?.payload : role?.payload;
  return (said ?? partOf(part, "RELA")?.payload ?? "").trim();
}
