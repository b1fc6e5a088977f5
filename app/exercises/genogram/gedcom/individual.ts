import { addictionStates, conditions, quadrants, substances } from "../condition.ts";
import type { Person } from "../family.ts";
import { dateOf } from "./dateValue.ts";
import { lose, loseOthers } from "./leftover.ts";
import type { Losses } from "./loss.ts";
import type { Records } from "./record.ts";
import { isAsserted, partOf, partsOf } from "./structure.ts";
import type { Structure } from "./structure.ts";
import { cut, firstLine, oneOf } from "./words.ts";

const genders: Record<string, Person["gender"]> = { M: "man", F: "woman", X: "other", U: "unknown", N: "unknown" };
const lives = ["born", "pregnancy", "miscarriage", "abortion", "stillbirth"] as const;

const ordinances = ["BAPL", "CONL", "ENDL", "INIL", "SLGC"];

// Tags that other parts of the import read: families, emotional lines and nudges.
const elsewhere = ["FAMC", "FAMS", "ADOP", "ASSO", "_KMNUDGE", "_KMTIE"];

/** Reads someone from an INDI record (GEDCOM 7.0 §3.2.2, 5.5.1 INDIVIDUAL_RECORD). */
export function personOf(record: Structure, id: string, records: Records, losses: Losses): Person {
  const person: Person = { id, name: "", gender: "unknown", life: "born", deceased: false, conditions: [] };
  const seen = new Set<string>();
  for (const part of record.parts) {
    if (elsewhere.includes(part.tag)) continue;
    const isFirst = !seen.has(part.tag);
    seen.add(part.tag);
    if (!readPart(person, part, isFirst, records, losses)) lose(part, losses);
  }
  return person;
}

/** Puts one part of a record into a person; false when there is no place for it. */
function readPart(person: Person, part: Structure, isFirst: boolean, records: Records, losses: Losses): boolean {
  switch (part.tag) {
    case "NAME":
      if (isFirst) person.name = nameOf(part, losses);
      return isFirst;
    case "SEX":
      if (isFirst) person.gender = genders[part.payload.trim().toUpperCase()] ?? "unknown";
      return isFirst;
    case "BIRT":
      if (isFirst) readBirth(person, part, losses);
      return isFirst;
    case "DEAT":
      if (isFirst) readDeath(person, part, losses);
      return isFirst;
    case "BURI":
    case "CREM":
      // Whoever was buried has died, also when the file does not say so.
      person.deceased = true;
      return false;
    case "EVEN":
      return readLoss(person, part, losses);
    case "OCCU":
      return isFirst && readOccupation(person, part, records, losses);
    case "NOTE":
    case "SNOTE":
      return person.note === undefined && readNote(person, part, records, losses);
    default:
      if (ordinances.includes(part.tag) && isLost(part)) person.life = "stillbirth";
      return readExtension(person, part, losses);
  }
}

/** The name as it is read aloud: slashes only mark the surname (GEDCOM 7.0 §2.9); from its pieces when it has no text. */
function nameOf(part: Structure, losses: Losses): string {
  const exact = partOf(part, "_KMNAME");
  loseOthers(part, ["_KMNAME", "GIVN", "SURN", "NPFX", "SPFX", "NSFX"], losses);
  if (exact) return cut(exact.payload, 80, losses);
  const written = part.payload.replaceAll("/", " ").trim();
  const pieces = ["NPFX", "GIVN", "SPFX", "SURN", "NSFX"].map((tag) => partOf(part, tag)?.payload ?? "");
  return firstLine(written || pieces.join(" "), 80, losses);
}

function readBirth(person: Person, part: Structure, losses: Losses): void {
  const type = partOf(part, "TYPE")?.payload ?? "";
  const isStill = /still|dood ?geboren|levenloos/i.test(type);
  if (isStill || isLost(part)) person.life = "stillbirth";
  const birth = dateOf(part, losses);
  if (birth) person.birth = birth;
  const life = partOf(part, "_KMLIFE");
  if (life) person.life = oneOf(lives, life.payload, losses, life.tag) ?? person.life;
  loseOthers(part, ["DATE", "_KMLIFE", "FAMC", ...(isStill || life ? ["TYPE"] : []), ...ageTags(part)], losses);
}

function readDeath(person: Person, part: Structure, losses: Losses): void {
  const death = dateOf(part, losses);
  if (death) person.death = death;
  if (isAsserted(part)) person.deceased = true;
  else losses.add("deathUnsure");
  if (isLost(part)) person.life = "stillbirth";
  loseOthers(part, ["DATE", ...ageTags(part)], losses);
}

/** 5.5.1 AGE_AT_EVENT and the status of ordinances in both versions may say STILLBORN. */
function isLost({ parts }: Structure): boolean {
  return parts.some(({ tag, payload }) => (tag === "AGE" || tag === "STAT") && payload.trim() === "STILLBORN");
}

function ageTags(part: Structure): string[] {
  return isLost(part) ? ["AGE"] : [];
}

/** A pregnancy that ended: no standard event, so programs write EVEN with a type of their own words. */
function readLoss(person: Person, part: Structure, losses: Losses): boolean {
  const ours = partOf(part, "_KMLIFE");
  const said = partOf(part, "TYPE")?.payload ?? "";
  const life = ours
    ? oneOf(lives, ours.payload, losses, ours.tag)
    : /miscarr|miskraam/i.test(said)
      ? "miscarriage"
      : /abort/i.test(said)
        ? "abortion"
        : /still ?b|dood ?geboren/i.test(said)
          ? "stillbirth"
          : undefined;
  if (life === undefined) return false;
  person.life = life;
  const date = dateOf(part, losses);
  if (date) person.birth ??= date;
  loseOthers(part, ["TYPE", "DATE", "_KMLIFE"], losses);
  return true;
}

function readOccupation(person: Person, part: Structure, { isOurs }: Records, losses: Losses): boolean {
  const occupation = isOurs ? cut(part.payload, 80, losses) : firstLine(part.payload, 80, losses);
  if (occupation !== "") person.occupation = occupation;
  loseOthers(part, [], losses);
  return true;
}

function readNote(person: Person, part: Structure, { byXref, isOurs }: Records, losses: Losses): boolean {
  const shared = part.pointer === undefined ? undefined : byXref.get(part.pointer);
  if (part.pointer !== undefined && shared === undefined) {
    losses.add("pointer", { tag: part.tag });
    return true;
  }
  const written = shared ?? part;
  const note = isOurs ? cut(written.payload, 200, losses) : firstLine(written.payload, 200, losses);
  if (note !== "") person.note = note;
  loseOthers(part, [], losses);
  return true;
}

function readExtension(person: Person, part: Structure, losses: Losses): boolean {
  if (part.tag === "_KMAGE") {
    const age = Number(part.payload);
    if (!/^\d{1,3}$/.test(part.payload) || age > 130) return false;
    person.age = age;
    return true;
  }
  if (part.tag === "_KMADDICTION") {
    const state = oneOf(addictionStates, part.payload, losses, part.tag);
    const used = partsOf(part, "_KMSUBSTANCE").map(({ payload, tag }) => oneOf(substances, payload, losses, tag));
    if (state) person.addiction = { state, substances: used.filter((each) => each !== undefined).slice(0, 6) };
    return true;
  }
  if (part.tag !== "_KMCONDITION" || person.conditions.length === 4) return false;
  const condition = oneOf(conditions, part.payload, losses, part.tag);
  const quadrant = oneOf(quadrants, partOf(part, "_KMQUADRANT")?.payload ?? "", losses, "_KMQUADRANT");
  if (!condition || !quadrant) return true;
  const name = partOf(part, "_KMNAME");
  const recovered = partOf(part, "_KMRECOVERED")?.payload;
  person.conditions.push({
    quadrant,
    condition,
    ...(name && { name: cut(name.payload, 80, losses) }),
    ...(recovered !== undefined && { recovered: recovered === "Y" }),
  });
  return true;
}
