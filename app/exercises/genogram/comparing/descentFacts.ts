import { parentages } from "../bond.ts";
import type { Parentage } from "../bond.ts";
import type { Childhood, Family } from "../family.ts";
import type { Comparison } from "./comparison.ts";
import { fact } from "./peopleFacts.ts";
import type { CaseRemark, Fact } from "./remark.ts";

/** Whether everybody is the child of whom she should be, in the way she should be, and twins are twins. */
export function descentFacts(comparison: Comparison): Fact[] {
  return [...parentFacts(comparison), ...siblingFacts(comparison), ...twinFacts(comparison)];
}

function parentFacts(comparison: Comparison): Fact[] {
  const { expected, drawn, drawnOf, expectedOf, tell, tellCouple, isOpenPlace } = comparison;
  const [links, drawnLinks] = [linksOf(expected), linksOf(drawn)];
  return expected.people.flatMap(({ id: child }): Fact[] => {
    const parents = [...(links.get(child) ?? new Map<string, Parentage>())].filter(
      ([parent]) => drawnOf.has(parent) || !isOpenPlace(parent),
    );
    const other = drawnOf.get(child);
    if (other === undefined) return parents.map(() => fact(1, false, null));
    const theirs = drawnLinks.get(other) ?? new Map<string, Parentage>();
    const extra = [...theirs].flatMap(([parent, parentage]) => {
      const known = expectedOf.get(parent);
      return known === undefined || links.get(child)?.has(known) ? [] : [{ parent: known, parentage }];
    });
    const found = parents.filter(([parent]) => drawnOf.has(parent));
    const missing = found.filter(([parent]) => !theirs.has(drawnOf.get(parent)!));
    const facts = parents.filter(([parent]) => !drawnOf.has(parent)).map(() => fact(1, false, null));
    for (const [parent, parentage] of found) {
      const said = theirs.get(drawnOf.get(parent)!);
      if (said === undefined) continue;
      const remark = { child: tell(child), parent: tell(parent), drawn: said, expected: parentage };
      facts.push({ weight: 1, met: said === parentage ? 1 : 0.5, remark: { remark: "parentageOther", ...remark } });
    }
    if (missing.length === 2 && theirs.size === 0 && found.length === 2) {
      const couple = tellCouple(missing.map(([parent]) => parent));
      return [...facts, fact(2, false, { remark: "parentsMissing", child: tell(child), couple })];
    }
    for (const [parent] of missing) facts.push(fact(1, false, missingRemark(parent)));
    // Whoever lives with a parent may be drawn as a step-parent, also where the story does not say the word.
    const unsaid = extra.filter(({ parentage }) => parentage !== "step");
    return [
      ...facts,
      ...unsaid.map(({ parent }) =>
        fact(0.5, false, { remark: "parentExtra", child: tell(child), parent: tell(parent) }),
      ),
    ];

    function missingRemark(parent: string): CaseRemark {
      const gender = (id: string) => comparison.expectedPeople.get(id)!.gender;
      const at = extra.findIndex((each) => gender(each.parent) === gender(parent));
      if (at < 0) return { remark: "parentMissing", child: tell(child), parent: tell(parent) };
      const [instead] = extra.splice(at, 1);
      return { remark: "parentOther", child: tell(child), parent: tell(parent), drawn: tell(instead!.parent) };
    }
  });
}

/**
 * Brothers and sisters of whom one parent is not known: whether they have that one in common cannot be read from their
 * parents, only from the couple they hang from.
 */
function siblingFacts({ expected, drawn, drawnOf, tell, isOpenPlace }: Comparison): Fact[] {
  const couples = new Map(expected.couples.map((couple) => [couple.id, couple.partners]));
  const [homes, drawnHomes] = [homesOf(expected), homesOf(drawn)];
  const isOpen = (couple: string) => {
    const partners = couples.get(couple)!;
    return partners.length < 2 || partners.some((id) => isOpenPlace(id) && !drawnOf.has(id));
  };
  const children = [...homes].filter(([child, own]) => drawnHomes.has(drawnOf.get(child) ?? "") && own.some(isOpen));
  return children.flatMap(([one, own], at) =>
    children.slice(at + 1).flatMap(([other, theirs]) => {
      const parents = new Set(own.flatMap((couple) => couples.get(couple)!));
      if (!theirs.some((couple) => couples.get(couple)!.some((id) => parents.has(id)))) return [];
      const isTogether = haveCommon(own, theirs);
      const isDrawnTogether = haveCommon(drawnHomes.get(drawnOf.get(one)!)!, drawnHomes.get(drawnOf.get(other)!)!);
      const remark = isTogether ? "siblingsApart" : "siblingsTogether";
      return [fact(0.5, isTogether === isDrawnTogether, { remark, one: tell(one), other: tell(other) })];
    }),
  );
}

/** The couples from which everybody hangs, by child. */
function homesOf({ childhoods }: Family): Map<string, string[]> {
  const byChild = Map.groupBy(childhoods, ({ child }) => child);
  return new Map([...byChild].map(([child, own]) => [child, own.map(({ couple }) => couple)]));
}

function haveCommon(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some((each) => others.includes(each));
}

function twinFacts({ expected, drawn, drawnOf, expectedOf, tell }: Comparison): Fact[] {
  const groups = twinsOf(expected).filter((group) => group.every(({ child }) => drawnOf.has(child)));
  const drawnGroups = twinsOf(drawn);
  const met = new Set<readonly Childhood[]>();
  const facts = groups.map((group): Fact => {
    const ids = new Set(group.map(({ child }) => drawnOf.get(child)!));
    const same = drawnGroups.find((each) => each.length === ids.size && each.every(({ child }) => ids.has(child)));
    const who = group.map(({ child }) => tell(child));
    if (same === undefined) return fact(1, false, { remark: "twinsMissing", who });
    met.add(same);
    return {
      weight: 1,
      met: isIdentical(group) === isIdentical(same) ? 1 : 0.5,
      remark: { remark: "twinsOther", who },
    };
  });
  const known = (child: string) => expectedOf.get(child);
  const touched = new Set(groups.flatMap((group) => group.map(({ child }) => drawnOf.get(child)!)));
  const extra = drawnGroups.filter(
    (group) => !met.has(group) && group.every(({ child }) => known(child) !== undefined && !touched.has(child)),
  );
  return [
    ...facts,
    ...extra.map((group) =>
      fact(0.5, false, { remark: "twinsExtra", who: group.map(({ child }) => tell(known(child)!)) }),
    ),
  ];
}

function twinsOf({ childhoods }: Family): Childhood[][] {
  const grouped = childhoods.filter(({ birthGroup }) => birthGroup !== undefined);
  return [...Map.groupBy(grouped, ({ couple, birthGroup }) => `${couple} ${birthGroup!.name}`).values()].filter(
    (group) => group.length > 1,
  );
}

function isIdentical(group: readonly Childhood[]): boolean {
  return group.some(({ birthGroup }) => birthGroup!.identical === true);
}

/** The parents of everybody, each with the parentage that comes first in the list of all. */
function linksOf({ couples, childhoods }: Family): Map<string, Map<string, Parentage>> {
  const partners = new Map(couples.map((couple) => [couple.id, couple.partners]));
  const links = new Map<string, Map<string, Parentage>>();
  for (const { child, couple, parentage } of childhoods) {
    const own = links.get(child) ?? new Map<string, Parentage>();
    links.set(child, own);
    for (const parent of partners.get(couple)!) {
      const said = own.get(parent);
      const isNearer = said === undefined || parentages.indexOf(parentage) < parentages.indexOf(said);
      if (isNearer) own.set(parent, parentage);
    }
  }
  return links;
}
