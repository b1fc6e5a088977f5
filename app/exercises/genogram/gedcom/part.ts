import type { Couple, Family } from "../family.ts";
import { limits } from "../family.ts";
import type { ImportedFamily } from "./importedFamily.ts";
import { Losses } from "./loss.ts";
import type { Loss } from "./loss.ts";

/** How far a part reaches from a person: generations up and down, and steps down from any forebear beside her own line. */
export interface Reach {
  up: number;
  down: number;
  sideways: number;
}

/** A part of an imported family that a genogram can hold, with what fell outside it. */
export interface Part {
  family: Family;
  report: Loss[];
}

const beside = 0.5;

/** The whole of an imported family, or null when it is too large to be drawn and a part has to be chosen. */
export function wholeOf(imported: ImportedFamily): Part | null {
  if (imported.people.length > limits.people || imported.couples.length > limits.couples) return null;
  if (imported.childhoods.length > limits.people * 2) return null;
  return partWith(imported, new Set(imported.people.map(({ id }) => id)), imported.index);
}

/**
 * The part of an imported family around a person: her forebears, her descendants, those beside her line (1: siblings,
 * uncles and aunts; 2: their children, …) and the partners of all of them. Of more than 300 people those nearest are kept.
 */
export function partAround(imported: ImportedFamily, person: string, reach: Reach): Part {
  const distances = distancesFrom(imported, person, reach);
  const nearest = [...distances].toSorted(([, one], [, other]) => one - other).slice(0, limits.people);
  return partWith(imported, new Set(nearest.map(([id]) => id)), person);
}

/** How many people a part reaches before it is trimmed to what a genogram holds. */
export function countAround(imported: ImportedFamily, person: string, reach: Reach): number {
  return distancesFrom(imported, person, reach).size;
}

function distancesFrom(imported: ImportedFamily, person: string, { up, down, sideways }: Reach): Map<string, number> {
  const { parentsOf, childrenOf, partnersOf } = linksIn(imported);
  const distances = new Map<string, number>();
  if (!imported.people.some(({ id }) => id === person)) return distances;
  const forebears = walk(new Map([[person, 0]]), up, parentsOf);
  const descendants = walk(new Map([[person, 0]]), down, childrenOf);
  forebears.delete(person);
  const collateral = walk(forebears, sideways, (id) => (id === person ? [] : childrenOf(id)));
  for (const found of [new Map([[person, 0]]), forebears, descendants, collateral]) {
    for (const [id, distance] of found) note(distances, id, distance);
  }
  for (const [id, distance] of [...distances]) {
    for (const partner of partnersOf(id)) note(distances, partner, distance + beside);
  }
  return distances;
}

function note(distances: Map<string, number>, id: string, distance: number): void {
  const known = distances.get(id);
  if (known === undefined || distance < known) distances.set(id, distance);
}

/** Everyone within a number of steps, nearest first; whoever was met before is not gone through again, so cycles end. */
function walk(
  from: ReadonlyMap<string, number>,
  steps: number,
  next: (id: string) => readonly string[],
): Map<string, number> {
  const met = new Map(from);
  let edge = [...from.keys()];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const further: string[] = [];
    for (const id of edge) {
      for (const other of next(id)) {
        if (met.has(other)) continue;
        met.set(other, met.get(id)! + 1);
        further.push(other);
      }
    }
    edge = further;
  }
  return met;
}

function linksIn({ couples, childhoods }: ImportedFamily) {
  const byId = new Map(couples.map((couple) => [couple.id, couple]));
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const partners = new Map<string, string[]>();
  for (const { child, couple } of childhoods) {
    for (const parent of byId.get(couple)?.partners ?? []) {
      put(parents, child, parent);
      put(children, parent, child);
    }
  }
  for (const { partners: both } of couples) {
    const [one, other] = both;
    if (one === undefined || other === undefined) continue;
    put(partners, one, other);
    put(partners, other, one);
  }
  const reader = (links: Map<string, string[]>) => (id: string) => links.get(id) ?? [];
  return { parentsOf: reader(parents), childrenOf: reader(children), partnersOf: reader(partners) };
}

function put(links: Map<string, string[]>, from: string, to: string): void {
  const list = links.get(from);
  if (list === undefined) links.set(from, [to]);
  else list.push(to);
}

/** What an imported family says about a set of people; a parent outside it stays as somebody unknown. */
function partWith(imported: ImportedFamily, kept: ReadonlySet<string>, index: string | undefined): Part {
  const losses = new Losses();
  const isKept = (id: string) => kept.has(id);
  const people = imported.people.filter(({ id }) => isKept(id));
  losses.add("people", { count: imported.people.length - people.length });
  const withChild = new Set(imported.childhoods.filter(({ child }) => isKept(child)).map(({ couple }) => couple));
  const couples = imported.couples
    .map((couple): Couple => ({ ...couple, partners: couple.partners.filter(isKept) }))
    .filter(({ id, partners }, at) => {
      const isWhole = partners.length === imported.couples[at]!.partners.length;
      return partners.length > 0 && (isWhole || withChild.has(id));
    });
  const drawn = couples.slice(0, limits.couples);
  losses.add("couples", { count: couples.length - drawn.length });
  const ids = new Set(drawn.map(({ id }) => id));
  const childhoods = imported.childhoods.filter(({ child, couple }) => isKept(child) && ids.has(couple));
  const ties = imported.ties.filter(({ from, to }) => isKept(from) && isKept(to));
  losses.add("ties", { count: Math.max(0, ties.length - limits.ties) });
  const households = imported.households
    .map((household) => ({ ...household, members: household.members.filter(isKept) }))
    .filter(({ members }, at) => members.length > 0 || imported.households[at]!.members.length === 0);
  losses.add("households", { count: Math.max(0, households.length - limits.households) });
  const family: Family = {
    title: imported.title,
    ...(index !== undefined && isKept(index) && { index }),
    people,
    couples: drawn,
    childhoods: childhoods.slice(0, limits.people * 2),
    ties: ties.slice(0, limits.ties),
    households: households.slice(0, limits.households),
    nudges: imported.nudges.filter(({ person }) => isKept(person)).slice(0, limits.people),
  };
  return { family, report: losses.list() };
}
