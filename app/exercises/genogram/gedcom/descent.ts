import { parentages } from "../bond.ts";
import type { Parentage } from "../bond.ts";
import type { Childhood } from "../family.ts";
import { loseOthers } from "./leftover.ts";
import type { Losses } from "./loss.ts";
import { partOf, partsOf } from "./structure.ts";
import type { Structure } from "./structure.ts";
import { cut } from "./words.ts";

/** A childhood that still names its family by the record it came from. */
export interface Descent {
  family: string;
  parentage: Parentage;
  birthGroup?: Childhood["birthGroup"];
}

/** The families that an INDI record says someone is a child of: FAMC, and those of BIRT and ADOP (GEDCOM 7.0 §3.2.2). */
export function descentsOf(record: Structure, losses: Losses): Descent[] {
  const descents = new Map<string, Descent>();
  const firstIn = new Map<string, Descent>();
  const add = (descent: Descent) => {
    descents.set(`${descent.family} ${descent.parentage}`, descent);
    if (!firstIn.has(descent.family)) firstIn.set(descent.family, descent);
  };
  for (const part of partsOf(record, "FAMC")) {
    if (part.pointer === undefined || part.pointer === "VOID") continue;
    const parentage = parentageOf(part, losses);
    if (parentage === null) continue;
    const descent = { family: part.pointer, parentage, ...birthGroupOf(part, losses) };
    if (!descents.has(`${descent.family} ${parentage}`)) add(descent);
  }
  for (const event of record.parts) {
    if (event.tag !== "BIRT" && event.tag !== "ADOP") continue;
    const family = familyOf(event, losses);
    if (family === undefined) continue;
    const parentage = event.tag === "BIRT" ? "biological" : "adoptive";
    const known = firstIn.get(family);
    if (known === undefined) add({ family, parentage });
    else if (known.parentage === "biological") known.parentage = parentage;
  }
  return [...descents.values()];
}

/** The family that a birth or an adoption points at. */
function familyOf(event: Structure, losses: Losses): string | undefined {
  const pointed = partOf(event, "FAMC");
  if (event.tag === "ADOP") loseOthers(event, ["FAMC"], losses);
  const family = pointed?.pointer;
  if (pointed === undefined || family === undefined || family === "VOID") {
    if (event.tag === "ADOP") losses.add("event", { tag: "ADOP" });
    return undefined;
  }
  const adopter = partOf(pointed, "ADOP")?.payload.trim().toUpperCase();
  if (adopter === "HUSB" || adopter === "WIFE") losses.add("oneAdopter");
  return family;
}

function parentageOf(part: Structure, losses: Losses): Parentage | null {
  const pedigree = partOf(part, "PEDI");
  loseOthers(part, ["PEDI", "_KMBIRTHGROUP"], losses);
  const word = pedigree?.payload.trim().toUpperCase() ?? "";
  if (pedigree === undefined || word === "BIRTH" || word === "") return "biological";
  const ours = partOf(pedigree, "_KMPARENTAGE")?.payload;
  const own = parentages.find((each) => each === ours);
  if (own) return own;
  if (word === "ADOPTED") return "adoptive";
  if (word === "FOSTER") return "foster";
  if (word === "SEALING") {
    losses.add("sealing");
    return null;
  }
  const said = word === "OTHER" ? (partOf(pedigree, "PHRASE")?.payload ?? "") : word;
  const meant = meaningOf(said);
  if (meant === undefined) losses.add("pedigree", { example: said });
  return meant ?? "guardian";
}

/** Which parentage words of a file mean, in English and Dutch; undefined when they mean none. */
export function meaningOf(said: string): Parentage | undefined {
  return meanings.find(([pattern]) => pattern.test(said))?.[1];
}

const meanings: [RegExp, Parentage][] = [
  [/step|stief/i, "step"],
  [/donor/i, "donor"],
  [/surrog|draag/i, "surrogate"],
  [/guardian|voogd/i, "guardian"],
  [/adopt/i, "adoptive"],
  [/foster|pleeg/i, "foster"],
  [/natural|birth|biolog/i, "biological"],
];

function birthGroupOf(part: Structure, losses: Losses): { birthGroup?: Childhood["birthGroup"] } {
  const group = partOf(part, "_KMBIRTHGROUP");
  if (group === undefined) return {};
  const name = cut(group.payload, 40, losses);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    losses.add("value", { tag: group.tag, example: name });
    return {};
  }
  const identical = partOf(group, "_KMIDENTICAL")?.payload;
  return { birthGroup: { name, ...(identical !== undefined && { identical: identical === "Y" }) } };
}
