import type { Family, Person } from "../family.ts";
import { partnerIn } from "../kinship.ts";
import type { Kinship } from "../kinship.ts";

/** People of one generation who stand side by side whatever else moves: siblings by birth with their partners, or founders. */
export interface Cluster {
  members: string[];
  /** The couple whose children they are; null for founders. */
  parents: string | null;
}

/**
 * The clusters of each generation. Siblings stand by birth, and whoever has no parents in the drawing stands with her
 * partner: a man left of a woman; of several partners the first on the left and the others, in order of time, on the
 * right (McGoldrick, Gerson and Petry, 2020, chapter 2). So siblings, half-siblings and cousins never interleave.
 */
export function clustersOf(family: Family, kinship: Kinship, levels: ReadonlyMap<string, number>): Cluster[][] {
  const rows: Cluster[][] = [];
  const home = (person: string) => homeOf(kinship, levels, person);
  const placed = new Set<string>();
  const row = (level: number) => (rows[level] ??= []);

  for (const { id } of family.couples) {
    const children = kinship.childrenOf(id).filter(({ child }) => home(child) === id);
    const byLevel = Map.groupBy(children, ({ child }) => levels.get(child)!);
    for (const [level, siblings] of byLevel) {
      const members = [...new Set(siblings.map(({ child }) => child))];
      for (const member of members) placed.add(member);
      row(level).push({ members, parents: id });
    }
  }
  for (const clusters of rows) {
    for (const cluster of clusters ?? []) cluster.members = cluster.members.flatMap((member) => withPartners(member));
  }
  // Whoever formed the most couples holds a chain of founders together.
  const founders = family.people.filter(({ id }) => !placed.has(id));
  const ties = new Map(founders.map(({ id }) => [id, kinship.couplesOf(id).length]));
  for (const { id } of founders.toSorted((one, other) => ties.get(other.id)! - ties.get(one.id)!)) {
    if (placed.has(id)) continue;
    placed.add(id);
    row(levels.get(id)!).push({ members: withPartners(id), parents: null });
  }
  return Array.from({ length: rows.length }, (_, level) => rows[level] ?? []);

  function withPartners(person: string): string[] {
    const free = freePartners(person);
    if (free.length === 0) return [person];
    const isLeft = free.length > 1 || standsLeft(kinship.people.get(free[0]!)!, kinship.people.get(person)!);
    const [first, ...others] = free.map((partner) => chainFrom(partner)) as [string[], ...string[][]];
    return isLeft ? [...first.toReversed(), person, ...others.flat()] : [person, ...first, ...others.flat()];
  }

  /** A partner and, beyond her, the others with whom she was: outwards. */
  function chainFrom(partner: string): string[] {
    return [partner, ...freePartners(partner).flatMap((next) => chainFrom(next))];
  }

  function freePartners(person: string): string[] {
    const found: string[] = [];
    for (const couple of kinship.couplesOf(person)) {
      const partner = partnerIn(couple, person);
      if (partner === null || placed.has(partner) || home(partner) !== null) continue;
      if (levels.get(partner) !== levels.get(person)) continue;
      placed.add(partner);
      found.push(partner);
    }
    return found;
  }
}

/** The couple under which somebody stands: the first of her childhoods that is drawn above her. */
export function homeOf(kinship: Kinship, levels: ReadonlyMap<string, number>, person: string): string | null {
  const home = kinship.childhoodsOf(person).find(({ couple }) => {
    const { partners } = kinship.couples.get(couple)!;
    return partners.every((partner) => levels.get(partner)! < levels.get(person)!);
  });
  return home?.couple ?? null;
}

function standsLeft(one: Person, other: Person): boolean {
  return one.gender === "man" && other.gender === "woman";
}
