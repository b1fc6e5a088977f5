import type { Parentage } from "../bond.ts";
import type { FamilyDate } from "../date.ts";
import type { Childhood, Couple, Family, Person, Tie } from "../family.ts";
import { writeDate } from "./dateValue.ts";
import { tagDefinitions } from "./extension.ts";
import { Lines } from "./lines.ts";
import { xrefOf } from "./xref.ts";

/** What a word of the model is called for people who open the file in another program. */
export type PhraseOf = (kind: "tie" | "parentage" | "bond" | "end" | "life", slug: string) => string;

/** How a genogram becomes a file: under which address our extensions are documented, and in whose words. */
export interface ExportOptions {
  /** The address under which each extension is documented, with the sign that its name follows (`/` or `#`). */
  base: string;
  phraseOf?: PhraseOf;
}

const sexes: Record<Person["gender"], string> = { man: "M", woman: "F", other: "X", unknown: "U" };
const pedigrees: Partial<Record<Parentage, string>> = { biological: "BIRTH", adoptive: "ADOPTED", foster: "FOSTER" };

/**
 * Writes a genogram as GEDCOM 7.0: what the standard has a place for in its own tags, the rest in ours, so that reading
 * the file gives the same genogram and other programs get all that they can show.
 */
export function gedcomOf(family: Family, { base, phraseOf = (_, slug) => slug }: ExportOptions): string {
  const lines = new Lines();
  writeHead(lines, family, base);
  const childhoods = groupBy(family.childhoods, ({ child }) => child);
  const children = groupBy(family.childhoods, ({ couple }) => couple);
  const couples = new Map<string, Couple[]>();
  for (const couple of family.couples) for (const id of couple.partners) put(couples, id, couple);
  const ties = groupBy(family.ties, ({ from }) => from);
  const twins = twinsIn(family);
  const nudges = groupBy(family.nudges, ({ person }) => person);
  for (const person of family.people) {
    writePerson(lines, person, phraseOf);
    for (const childhood of childhoods.get(person.id) ?? []) writeChildhood(lines, childhood, phraseOf);
    for (const { id } of couples.get(person.id) ?? []) lines.pointer(1, "FAMS", xrefOf("c", id));
    for (const { child, identical } of twins.get(person.id) ?? []) writeTwin(lines, child, identical);
    for (const tie of ties.get(person.id) ?? []) writeTie(lines, tie, phraseOf);
    for (const { x } of nudges.get(person.id) ?? []) lines.text(1, "_KMNUDGE", `${x}`);
  }
  const genders = new Map(family.people.map(({ id, gender }) => [id, gender]));
  for (const couple of family.couples) {
    writeCouple(lines, couple, genders, phraseOf);
    const ids = new Set((children.get(couple.id) ?? []).map(({ child }) => child));
    for (const child of ids) lines.pointer(1, "CHIL", xrefOf("p", child));
  }
  for (const { id, name, members } of family.households) {
    lines.record(xrefOf("h", id), "_KMHOUSEHOLD", name);
    for (const member of members) lines.pointer(1, "_KMMEMBER", xrefOf("p", member));
  }
  lines.text(0, "TRLR");
  return lines.toString();
}

function writeHead(lines: Lines, { title, index }: Family, base: string): void {
  lines.text(0, "HEAD");
  lines.text(1, "GEDC");
  lines.text(2, "VERS", "7.0");
  lines.text(1, "SCHMA");
  for (const definition of tagDefinitions(base)) lines.text(2, "TAG", definition);
  lines.text(1, "SOUR", "KENNISMAP");
  if (title !== "") lines.text(1, "_KMTITLE", title);
  if (index !== undefined) lines.pointer(1, "_KMINDEX", xrefOf("p", index));
}

function writePerson(lines: Lines, person: Person, phraseOf: PhraseOf): void {
  lines.record(xrefOf("p", person.id), "INDI");
  if (person.name !== "") writeName(lines, person.name);
  lines.text(1, "SEX", sexes[person.gender]);
  writeBirth(lines, person, phraseOf);
  if (person.death) {
    lines.text(1, "DEAT");
    dateLines(lines, person.death);
  } else if (person.deceased) lines.text(1, "DEAT", "Y");
  if (person.age !== undefined) lines.text(1, "_KMAGE", `${person.age}`);
  if (person.occupation) lines.text(1, "OCCU", person.occupation);
  if (person.note) lines.text(1, "NOTE", person.note);
  if (person.addiction) {
    lines.text(1, "_KMADDICTION", person.addiction.state);
    for (const substance of person.addiction.substances) lines.text(2, "_KMSUBSTANCE", substance);
  }
  for (const { condition, quadrant, name, recovered } of person.conditions) {
    lines.text(1, "_KMCONDITION", condition);
    lines.text(2, "_KMQUADRANT", quadrant);
    if (name) lines.text(2, "_KMNAME", name);
    if (recovered !== undefined) lines.text(2, "_KMRECOVERED", recovered ? "Y" : "N");
  }
}

/** GEDCOM 7.0 §2.9: slashes in a name mark the surname and tabs are not allowed, so a name that has them comes twice. */
function writeName(lines: Lines, name: string): void {
  const plain = name.replaceAll(/[/\s]+/g, " ").trim();
  lines.text(1, "NAME", plain || "?");
  if (plain !== name) lines.text(2, "_KMNAME", name);
}

/** Someone stillborn was born, with a type that the standard suggests (§3.3 TYPE); other losses are events of their own. */
function writeBirth(lines: Lines, { life, birth }: Person, phraseOf: PhraseOf): void {
  if (life === "born") {
    if (birth) lines.text(1, "BIRT");
  } else if (life === "stillbirth") {
    lines.text(1, "BIRT", birth ? "" : "Y");
    lines.text(2, "TYPE", "Stillborn");
  } else {
    lines.text(1, "EVEN", phraseOf("life", life));
    lines.text(2, "TYPE", phraseOf("life", life));
  }
  if (birth) dateLines(lines, birth);
  if (life !== "born") lines.text(2, "_KMLIFE", life);
}

function writeChildhood(lines: Lines, { couple, parentage, birthGroup }: Childhood, phraseOf: PhraseOf): void {
  lines.pointer(1, "FAMC", xrefOf("c", couple));
  lines.text(2, "PEDI", pedigrees[parentage] ?? "OTHER");
  if (pedigrees[parentage] === undefined) {
    lines.text(3, "PHRASE", phraseOf("parentage", parentage));
    lines.text(3, "_KMPARENTAGE", parentage);
  }
  if (birthGroup === undefined) return;
  lines.text(2, "_KMBIRTHGROUP", birthGroup.name);
  if (birthGroup.identical !== undefined) lines.text(3, "_KMIDENTICAL", birthGroup.identical ? "Y" : "N");
}

function writeTie(lines: Lines, { id, kind, to, note }: Tie, phraseOf: PhraseOf): void {
  lines.pointer(1, "ASSO", xrefOf("p", to));
  lines.text(2, "ROLE", "OTHER");
  lines.text(3, "PHRASE", phraseOf("tie", kind));
  if (note) lines.text(2, "NOTE", note);
  lines.text(2, "_KMTIE", kind);
  lines.text(3, "_KMTIEID", id);
}

/** Each of a multiple birth with the next of it: other programs know twins by their association (§3.4 MULTIPLE). */
function twinsIn({ childhoods }: Family): Map<string, { child: string; identical: boolean }[]> {
  const twins = new Map<string, { child: string; identical: boolean }[]>();
  const last = new Map<string, string>();
  for (const { child, couple, birthGroup } of childhoods) {
    if (birthGroup === undefined) continue;
    const key = `${couple} ${birthGroup.name}`;
    const before = last.get(key);
    last.set(key, child);
    if (before !== undefined && before !== child) {
      put(twins, before, { child, identical: birthGroup.identical === true });
    }
  }
  return twins;
}

function writeTwin(lines: Lines, child: string, isIdentical: boolean): void {
  lines.pointer(1, "ASSO", xrefOf("p", child));
  lines.text(2, "ROLE", "MULTIPLE");
  if (isIdentical) lines.text(3, "PHRASE", "identical");
}

/** HUSB and WIFE say nothing of sex (GEDCOM 7.0 §3.2.1), but programs show them so: a woman beside a man is WIFE. */
function writeCouple(
  lines: Lines,
  { id, partners, ...union }: Couple,
  genders: ReadonlyMap<string, string>,
  phraseOf: PhraseOf,
): void {
  const [one, other] = partners;
  const isTurned = genders.get(one!) === "woman" && (other === undefined || genders.get(other) === "man");
  const [husband, wife] = isTurned ? [other, one] : [one, other];
  lines.record(xrefOf("c", id), "FAM");
  if (husband !== undefined) lines.pointer(1, "HUSB", xrefOf("p", husband));
  if (wife !== undefined) lines.pointer(1, "WIFE", xrefOf("p", wife));
  if (isTurned && husband !== undefined) lines.text(1, "_KMFIRST", "WIFE");
  writeBond(lines, union, phraseOf);
  writeEnd(lines, union, phraseOf);
}

function writeBond(lines: Lines, { bond, since }: Pick<Couple, "bond" | "since">, phraseOf: PhraseOf): void {
  if (bond === "unknown" && since === undefined) return;
  const tag = { married: "MARR", registered: "MARR", engaged: "ENGA" }[bond as string] ?? "EVEN";
  if (tag === "EVEN") lines.text(1, tag, phraseOf("bond", bond));
  else lines.text(1, tag, since ? "" : "Y");
  if (bond !== "married" && bond !== "engaged") lines.text(2, "TYPE", phraseOf("bond", bond));
  if (since) dateLines(lines, since);
  lines.text(2, "_KMBOND", bond);
}

function writeEnd(lines: Lines, { ended, until }: Pick<Couple, "ended" | "until">, phraseOf: PhraseOf): void {
  if (ended === undefined && until === undefined) return;
  if (ended === "divorced") lines.text(1, "DIV", until ? "" : "Y");
  else {
    lines.text(1, "EVEN", phraseOf("end", ended ?? "unknown"));
    lines.text(2, "TYPE", phraseOf("end", ended ?? "unknown"));
  }
  if (until) dateLines(lines, until);
  lines.text(2, "_KMEND", ended ?? "unknown");
}

function dateLines(lines: Lines, date: FamilyDate): void {
  const { value, ours } = writeDate(date);
  lines.text(2, "DATE", value);
  if (ours !== undefined) lines.text(3, "_KMDATE", ours);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) put(groups, keyOf(item), item);
  return groups;
}

function put<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const list = groups.get(key);
  if (list === undefined) groups.set(key, [item]);
  else list.push(item);
}
