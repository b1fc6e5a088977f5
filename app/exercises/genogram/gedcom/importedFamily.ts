import type { Couple, Family, Household, Person } from "../family.ts";
import { emptyFamily, limits } from "../family.ts";
import { FileRefusal } from "../fileRefusal.ts";
import { tiesOf } from "./association.ts";
import { childhoodsIn } from "./childhoods.ts";
import { couplesOf } from "./couples.ts";
import { decode } from "./encoding.ts";
import type { GedcomVersion } from "./encoding.ts";
import { personOf } from "./individual.ts";
import { lose } from "./leftover.ts";
import { Losses } from "./loss.ts";
import type { Loss } from "./loss.ts";
import { groupMultipleBirths } from "./multipleBirth.ts";
import type { Reading } from "./reading.ts";
import { mostRead, readRecords } from "./record.ts";
import { partOf, partsOf } from "./structure.ts";
import type { Structure } from "./structure.ts";
import { cut } from "./words.ts";
import { Identifiers } from "./xref.ts";

/** A family out of a file: a `Family` in everything but how many people it has, which may be 20,000. */
export type ImportedFamily = Family;

/** What a file held: the family, everything that could not be kept, and the standard it follows. */
export interface Import {
  family: ImportedFamily;
  report: Loss[];
  version: GedcomVersion;
}

/**
 * Reads a GEDCOM file, 7.0 or 5.5.1, up to 20 MB and 20,000 people, in time that grows with the file.
 * Throws a FileRefusal, and nothing else, for a file that cannot be read.
 */
export function importGedcom(bytes: Uint8Array): Import {
  if (bytes.length > mostRead.bytes) throw new FileRefusal("tooLarge", undefined, { most: mostRead.bytes / 1024 ** 2 });
  if (bytes.length === 0) throw new FileRefusal("empty");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new FileRefusal("zip");
  const losses = new Losses();
  const { text, version } = decode(bytes, losses);
  const records = readRecords(text, version, losses);
  const people = new Map<string, string>();
  const family = familyIn({ records, losses, idOf: (xref) => people.get(xref) }, people);
  return { family, report: losses.list(), version };
}

function familyIn(reading: Reading, idByXref: Map<string, string>): ImportedFamily {
  const { records, losses } = reading;
  const family = emptyFamily();
  const [ids, coupleIds, tieIds] = [new Identifiers("p"), new Identifiers("c"), new Identifiers("t")];
  const individuals = records.list.filter(({ tag }) => tag === "INDI");
  for (const record of individuals) {
    const id = ids.of(record.xref);
    if (record.xref !== undefined) idByXref.set(record.xref, id);
    family.people.push(personOf(record, id, records, losses));
  }
  const couples = new Map<string, Couple[]>();
  for (const record of records.list.filter(({ tag }) => tag === "FAM")) {
    const found = couplesOf(record, reading, coupleIds, () => addSomebody(family.people, ids.of(undefined)));
    if (record.xref !== undefined) couples.set(record.xref, found);
    family.couples.push(...found);
  }
  family.childhoods = childhoodsIn(reading, new Map(family.people.map((person) => [person.id, person])), couples);
  groupMultipleBirths(reading, family.childhoods);
  individuals.forEach((record, at) => {
    const { id } = family.people[at]!;
    family.ties.push(...tiesOf(record, id, reading, tieIds));
    family.nudges.push(...nudgesOf(record, id));
  });
  family.households = householdsIn(reading);
  readHead(family, reading);
  for (const record of records.list) loseRecord(record, losses);
  return family;
}

function addSomebody(people: Person[], id: string): string {
  people.push({ id, name: "", gender: "unknown", life: "born", deceased: false, conditions: [] });
  return id;
}

function nudgesOf(record: Structure, person: string): Family["nudges"] {
  return partsOf(record, "_KMNUDGE").flatMap(({ payload }) => {
    const x = Number(payload);
    return payload.trim() !== "" && Math.abs(x) <= 5000 ? [{ person, x }] : [];
  });
}

function householdsIn({ records, losses, idOf }: Reading): Household[] {
  const ids = new Identifiers("h");
  const found = records.list.filter(({ tag }) => tag === "_KMHOUSEHOLD");
  losses.add("households", { count: Math.max(0, found.length - limits.households) });
  return found.slice(0, limits.households).map((record) => ({
    id: ids.of(record.xref),
    name: cut(record.payload, 80, losses),
    members: partsOf(record, "_KMMEMBER")
      .flatMap(({ pointer = "" }) => idOf(pointer) ?? [])
      .slice(0, 60),
  }));
}

function readHead(family: ImportedFamily, { records: { head }, losses, idOf }: Reading): void {
  family.title = cut(partOf(head, "_KMTITLE")?.payload ?? "", 120, losses);
  const index = idOf(partOf(head, "_KMINDEX")?.pointer ?? "");
  if (index !== undefined) family.index = index;
  for (const note of partsOf(head, "NOTE")) lose(note, losses);
}

// The head describes the program that made the file, and a shared note is reported where somebody points at it.
const read = new Set(["HEAD", "TRLR", "INDI", "FAM", "NOTE", "SNOTE", "_KMHOUSEHOLD"]);

function loseRecord(record: Structure, losses: Losses): void {
  if (!read.has(record.tag)) lose({ ...record, payload: "" }, losses);
}
