import type { FamilyDate } from "../date.ts";
import { isSurelyAfter } from "../date.ts";
import type { Couple } from "../family.ts";
import { lose } from "./leftover.ts";
import type { Reading } from "./reading.ts";
import { partOf, partsOf } from "./structure.ts";
import type { Structure } from "./structure.ts";
import { isOfUnion, unionsOf } from "./union.ts";
import type { Identifiers } from "./xref.ts";

const read = new Set(["HUSB", "WIFE", "CHIL", "_KMFIRST"]);

/**
 * The couples of a FAM record: one for every time its partners were together. HUSB and WIFE say nothing of anyone's sex
 * (GEDCOM 7.0 §3.2.1). Siblings whose parents are in no record get one parent without a name, to stay siblings.
 */
export function couplesOf(record: Structure, reading: Reading, ids: Identifiers, addParent: () => string): Couple[] {
  const { losses, idOf } = reading;
  for (const part of record.parts) {
    if (!read.has(part.tag) && !isOfUnion(part)) lose(part, losses);
  }
  const partners = partnersOf(record, reading);
  if (partners.length === 0) {
    const children = partsOf(record, "CHIL").filter(({ pointer }) => pointer !== undefined && idOf(pointer));
    if (children.length < 2) {
      losses.add("emptyFamily");
      return [];
    }
    losses.add("parentAdded");
    partners.push(addParent());
  }
  return unionsOf(record, losses).map((union, at) => ({
    id: ids.of(at === 0 ? record.xref : undefined),
    partners: [...partners],
    ...union,
  }));
}

function partnersOf(record: Structure, { losses, idOf }: Reading): string[] {
  const partners: string[] = [];
  for (const part of record.parts) {
    if ((part.tag !== "HUSB" && part.tag !== "WIFE") || part.pointer === undefined || part.pointer === "VOID") continue;
    const id = idOf(part.pointer);
    if (id === undefined) losses.add("pointer", { tag: part.tag });
    else if (partners.includes(id) || partners.length === 2) losses.add("partners");
    else partners.push(id);
  }
  return partOf(record, "_KMFIRST")?.payload === "WIFE" ? partners.toReversed() : partners;
}

/** Which of the couples of one family a child belongs to: the last that began before the birth, else the first. */
export function coupleAt(couples: readonly Couple[], birth: FamilyDate | undefined): Couple | undefined {
  if (birth === undefined) return couples[0];
  return couples.findLast(({ since }, at) => at === 0 || (since !== undefined && !isSurelyAfter(since, birth)));
}
