import fc from "fast-check";
import { bondEnds, bonds } from "#app/exercises/genogram/bond.ts";
import { emptyFamily } from "#app/exercises/genogram/family.ts";
import type { Family, Person } from "#app/exercises/genogram/family.ts";
import { tieSlugs } from "#app/exercises/genogram/tie.ts";

export interface FamilySize {
  people: number;
  generations: number;
  ties: number;
}

/** A family as they are: founders, marriages in and out, remarriages, half-siblings, twins, foster children, cousins who marry. */
export function generatedFamily({ people: most, generations, ties }: FamilySize): fc.Arbitrary<Family> {
  return fc.infiniteStream(fc.integer({ min: 0, max: 999_999 })).map((stream) => {
    const random = () => stream.next().value! / 1_000_000;
    return grow({ most, generations, ties }, random);
  });
}

const names = [
  "Jan",
  "Marja",
  "Wim",
  "Aisha",
  "Christiaan",
  "Maria-Magdalena van den Boogaard",
  "Bo",
  "",
  "Ömer",
  "Li",
];

/** Grows a family with a given source of numbers from 0 to 1. */
export function grow(size: { most: number; generations: number; ties: number }, random: () => number): Family {
  const family: Family = emptyFamily();
  const levels: string[][] = [];
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
  const chance = (share: number) => random() < share;

  function person(level: number, fields: Partial<Person> = {}): string | null {
    if (family.people.length >= size.most) return null;
    const id = `p${family.people.length + 1}`;
    const born = 1880 + level * 27 + Math.floor(random() * 14);
    family.people.push({
      id,
      name: pick(names),
      gender: pick(["man", "woman", "man", "woman", "other", "unknown"] as const),
      life: "born",
      deceased: chance(0.3),
      conditions: [],
      ...(chance(0.8) && { birth: { year: born, certainty: "exact" as const } }),
      ...(chance(0.2) && { occupation: "verpleegkundige in opleiding" }),
      ...fields,
    });
    (levels[level] ??= []).push(id);
    return id;
  }

  function couple(level: number, first: string, second: string | null): void {
    if (family.couples.length >= 300) return;
    const id = `c${family.couples.length + 1}`;
    family.couples.push({
      id,
      partners: second === null ? [first] : [first, second],
      bond: pick(bonds),
      ...(chance(0.5) && {
        since: { year: 1900 + level * 27 + Math.floor(random() * 10), certainty: "exact" as const },
      }),
      ...(chance(0.3) && { ended: pick(bondEnds) }),
    });
    if (level + 1 >= size.generations) return;
    const children = chance(0.15) ? 0 : 1 + Math.floor(random() * 4);
    for (let child = 0; child < children; child += 1) {
      const born = person(level + 1, chance(0.05) ? { life: "miscarriage" } : {});
      if (born === null) return;
      const twin = child > 0 && chance(0.08);
      family.childhoods.push({
        child: born,
        couple: id,
        parentage: chance(0.1) ? "adoptive" : "biological",
        ...(twin && { birthGroup: { name: "twins" } }),
      });
    }
  }

  for (let founders = 0; founders < 2; founders += 1) {
    const [first, second] = [person(0), person(0)];
    if (first && second) couple(0, first, second);
  }
  for (let level = 1; level < size.generations && family.people.length < size.most; level += 1) {
    for (const member of [...(levels[level] ?? [])]) {
      if (chance(0.25)) continue;
      const marriages = chance(0.15) ? 1 + Math.floor(random() * 3) : 1;
      for (let marriage = 0; marriage < marriages; marriage += 1) {
        const others = levels[level]!.filter((id) => id !== member);
        const partner = chance(0.08) && others.length > 0 ? pick(others) : chance(0.06) ? null : person(level);
        if (partner !== null && chance(0.3)) parents(level, partner);
        couple(level, member, partner);
      }
    }
  }
  while (family.people.length < size.most && size.generations > 1 && family.people.length < 12) if (!person(0)) break;
  const generationOf = new Map(levels.flatMap((ids, level) => (ids ?? []).map((id) => [id, level] as const)));
  for (const { id } of family.people) {
    const older = family.couples.filter(({ partners }) => generationOf.get(partners[0]!)! < generationOf.get(id)!);
    const isNew = (home: string) => !family.childhoods.some((each) => each.child === id && each.couple === home);
    const raising = chance(0.04) && older.length > 0 ? pick(older).id : null;
    if (raising !== null && isNew(raising)) {
      family.childhoods.push({ child: id, couple: raising, parentage: pick(["foster", "step"] as const) });
    }
  }
  for (let count = 0; count < size.ties && family.people.length > 1; count += 1) {
    const [from, to] = [pick(family.people).id, pick(family.people).id];
    if (from !== to) family.ties.push({ id: `t${count}`, kind: pick(tieSlugs), from, to });
  }
  return family;

  function parents(level: number, of: string): void {
    const [first, second] = [person(level - 1), person(level - 1)];
    if (!first || !second) return;
    const id = `c${family.couples.length + 1}`;
    family.couples.push({ id, partners: [first, second], bond: "married" });
    family.childhoods.push({ child: of, couple: id, parentage: "biological" });
    for (let sibling = 0; sibling < 2; sibling += 1) {
      const born = chance(0.4) ? person(level) : null;
      if (born) family.childhoods.push({ child: born, couple: id, parentage: "biological" });
    }
  }
}
