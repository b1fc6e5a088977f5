import type { Childhood, Couple, Person } from "../family.ts";
import { coupleAt } from "./couples.ts";
import { descentsOf, meaningOf } from "./descent.ts";
import { loseOthers } from "./leftover.ts";
import type { Losses } from "./loss.ts";
import type { Reading } from "./reading.ts";
import { partOf, partsOf } from "./structure.ts";
import type { Structure } from "./structure.ts";

/**
 * Whose child everyone is. Both ends may say so, INDI.FAMC and FAM.CHIL (GEDCOM 7.0 §3.2.1 wants both); one is enough.
 */
export function childhoodsIn(
  { records, losses, idOf }: Reading,
  people: ReadonlyMap<string, Person>,
  couplesOf: ReadonlyMap<string, readonly Couple[]>,
): Childhood[] {
  const found = new Map<string, Childhood[]>();
  const add = (child: string, family: string, rest: Omit<Childhood, "child" | "couple">) => {
    const couple = coupleAt(couplesOf.get(family) ?? [], people.get(child)?.birth);
    const key = `${child} ${family}`;
    if (couple) found.set(key, [...(found.get(key) ?? []), { child, couple: couple.id, ...rest }]);
  };
  for (const record of records.list) {
    if (record.tag !== "INDI") continue;
    const child = record.xref && idOf(record.xref);
    for (const { family, ...rest } of descentsOf(record, losses)) {
      if (!couplesOf.has(family)) losses.add("pointer", { tag: "FAMC" });
      else if (child) add(child, family, rest);
    }
  }
  for (const record of records.list) {
    if (record.tag !== "FAM" || record.xref === undefined) continue;
    for (const part of partsOf(record, "CHIL")) {
      loseOthers(part, ["_FREL", "_MREL"], losses);
      if (part.pointer === undefined || part.pointer === "VOID") continue;
      const child = idOf(part.pointer);
      const key = `${child} ${record.xref}`;
      if (child === undefined) losses.add("pointer", { tag: "CHIL" });
      else if (!found.has(key)) add(child, record.xref, { parentage: "biological" });
      for (const childhood of found.get(key) ?? []) readRelations(part, childhood, losses);
    }
  }
  return [...found.values()].flat();
}

/** What several programs write beside the standard: how the child belongs to its father and its mother, apart. */
function readRelations(part: Structure, childhood: Childhood, losses: Losses): void {
  const said = ["_FREL", "_MREL"].flatMap((tag) => partOf(part, tag)?.payload ?? []);
  const meant = new Set(said.map(meaningOf));
  const [parentage] = meant;
  if (said.length === 0 || childhood.parentage !== "biological") return;
  if (meant.size === 1 && parentage !== undefined && said.length === 2) childhood.parentage = parentage;
  else losses.add("pedigree", { example: said.join(", ") });
}
