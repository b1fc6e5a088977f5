import { isSurelyAfter, yearsBetween } from "./date.ts";
import type { Family, Person } from "./family.ts";
import { kinshipOf } from "./kinship.ts";
import type { Kinship } from "./kinship.ts";

/** Something that a drawer may want to look at again: the key of a sentence and whom it is about. */
export interface Remark {
  remark:
    | "ownAncestor"
    | "manyBiologicalParents"
    | "parentYounger"
    | "parentVeryYoung"
    | "twinsApart"
    | "diedBeforeBirth"
    | "bornAfterMother"
    | "veryOld";
  people: string[];
}

/**
 * What does not fit in a family. Nothing here forbids: families really are this way, or a date was noted wrongly, and only
 * the drawer knows. (The rules are those of the reference table: own ancestor, more than two biological parents, a parent
 * younger than the child, twins of different parents, death before birth.)
 */
export function remarksOn(family: Family): Remark[] {
  const kinship = kinshipOf(family);
  return family.people
    .flatMap((person) => [
      ...ancestorRemarks(person, kinship),
      ...parentRemarks(person, kinship),
      ...lifeRemarks(person),
    ])
    .concat(twinRemarks(family));
}

function ancestorRemarks({ id }: Person, kinship: Kinship): Remark[] {
  const seen = new Set<string>();
  const waiting = [...parentsOf(id, kinship)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return [{ remark: "ownAncestor", people: [id] }];
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...parentsOf(next, kinship));
  }
  return [];
}

function parentRemarks(person: Person, kinship: Kinship): Remark[] {
  const parents = parentsOf(person.id, kinship);
  const remarks: Remark[] = [];
  if (parents.length > 2) remarks.push({ remark: "manyBiologicalParents", people: [person.id] });
  for (const id of parents) {
    const parent = kinship.people.get(id)!;
    const people = [id, person.id];
    if (!person.birth || !parent.birth) continue;
    const age = yearsBetween(parent.birth, person.birth);
    if (isSurelyAfter(parent.birth, person.birth)) remarks.push({ remark: "parentYounger", people });
    else if (age !== null && age < 12) remarks.push({ remark: "parentVeryYoung", people });
    if (parent.gender === "woman" && parent.death && isSurelyAfter(person.birth, parent.death)) {
      remarks.push({ remark: "bornAfterMother", people });
    }
  }
  return remarks;
}

function lifeRemarks({ id, birth, death }: Person): Remark[] {
  if (!birth || !death) return [];
  if (isSurelyAfter(birth, death)) return [{ remark: "diedBeforeBirth", people: [id] }];
  return (yearsBetween(birth, death) ?? 0) > 120 ? [{ remark: "veryOld", people: [id] }] : [];
}

/** Twins have one birth, and so one couple of biological parents: the same word under two couples is a mistake. */
function twinRemarks({ childhoods }: Family): Remark[] {
  const groups = Map.groupBy(
    childhoods.filter(({ birthGroup, parentage }) => birthGroup !== undefined && parentage === "biological"),
    ({ birthGroup }) => birthGroup!.name,
  );
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ couple }) => couple)).size > 1)
    .map((group) => ({ remark: "twinsApart" as const, people: group.map(({ child }) => child) }));
}

function parentsOf(id: string, kinship: Kinship): string[] {
  const couples = kinship.childhoodsOf(id).filter(({ parentage }) => parentage === "biological");
  return [...new Set(couples.flatMap(({ couple }) => kinship.couples.get(couple)!.partners))];
}
