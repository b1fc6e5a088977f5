import type { Family, Person } from "../family.ts";
import { kinshipOf, partnerIn } from "../kinship.ts";
import type { Kinship } from "../kinship.ts";
import type { Parentage } from "../bond.ts";

export type Side = "mother" | "father";

/** What somebody is to the person whom a genogram is about. */
export type KinTerm =
  | "self"
  | "partner"
  | "exPartner"
  | "parent"
  | "adoptiveParent"
  | "fosterParent"
  | "stepParent"
  | "donor"
  | "grandparent"
  | "greatGrandparent"
  | "ancestor"
  | "sibling"
  | "twin"
  | "halfSibling"
  | "stepSibling"
  | "child"
  | "adoptiveChild"
  | "fosterChild"
  | "stepChild"
  | "grandchild"
  | "greatGrandchild"
  | "parentsSibling"
  | "grandparentsSibling"
  | "cousin"
  | "partnersParent"
  | "childOf"
  | "partnerOf"
  | "parentOf";

/** A kinship term with what a language needs to say it; `of` names the relative through whom a far one is told. */
export interface Kin {
  term: KinTerm;
  gender: "man" | "woman" | "other";
  side?: Side;
  of?: string;
}

const parentTerms: Record<Parentage, KinTerm> = {
  biological: "parent",
  adoptive: "adoptiveParent",
  foster: "fosterParent",
  step: "stepParent",
  donor: "donor",
  surrogate: "parent",
  guardian: "fosterParent",
};

const childTerms: Partial<Record<Parentage, KinTerm>> = {
  adoptive: "adoptiveChild",
  foster: "fosterChild",
  step: "stepChild",
};

/** Makes the function that says what somebody is to the index person; null for who is no relative, or without one. */
export function kinIn(family: Family): (id: string) => Kin | null {
  const kinship = kinshipOf(family);
  const { index } = family;
  const up = index === undefined ? new Map<string, Ascent>() : ascentOf(index, kinship);
  const down = index === undefined ? new Map<string, number>() : descentOf(index, kinship);
  return (id) => {
    const person = kinship.people.get(id)!;
    const gender = person.gender === "unknown" ? "other" : person.gender;
    const near = index === undefined ? null : (line(id) ?? beside(id));
    const told = near ?? far(id);
    return told && { ...told, gender };
  };

  type Told = Omit<Kin, "gender">;

  function line(id: string): Told | null {
    if (id === index) return { term: "self" };
    const above = up.get(id);
    if (above !== undefined) {
      if (above.steps === 1) return { term: parentTerms[above.parentage] };
      const terms: KinTerm[] = ["grandparent", "greatGrandparent"];
      return { term: terms[above.steps - 2] ?? "ancestor", ...sided(above.side) };
    }
    const below = down.get(id);
    if (below === 1) {
      const { parentage } = kinship.childhoodsOf(id).find(({ couple }) => partnersOf(couple).includes(index!))!;
      return { term: childTerms[parentage] ?? "child" };
    }
    if (below !== undefined && below <= 3) return { term: below === 2 ? "grandchild" : "greatGrandchild" };
    const together = kinship.couplesOf(index!).filter(({ partners }) => partners.includes(id));
    if (together.length === 0) return null;
    const isOver = together.every(({ ended }) => ended !== undefined && ended !== "widowed");
    return { term: isOver ? "exPartner" : "partner" };
  }

  function beside(id: string): Told | null {
    const parents = parentsOf(id);
    const shared = parents.filter((parent) => up.get(parent)?.steps === 1);
    if (shared.length > 0) return siblingTerm(id, shared);
    const through = (steps: number, of: readonly string[]) =>
      of.map((each) => up.get(each)).find((each) => each?.steps === steps);
    const uncle = through(2, parents);
    if (uncle) return { term: "parentsSibling", ...sided(uncle.side) };
    const greatUncle = through(3, parents);
    if (greatUncle) return { term: "grandparentsSibling", ...sided(greatUncle.side) };
    const cousin = through(2, parents.flatMap(parentsOf));
    if (cousin) return { term: "cousin", ...sided(cousin.side) };
    const partners = kinship.couplesOf(index!).filter(({ ended }) => ended === undefined || ended === "widowed");
    const inLaws = partners.flatMap((couple) => partnerIn(couple, index!) ?? []).flatMap(parentsOf);
    if (inLaws.includes(id)) return { term: "partnersParent" };
    const stepParents = [...up].filter(([, { steps }]) => steps === 1).flatMap(([parent]) => partnersWith(parent));
    return parents.some((parent) => stepParents.includes(parent)) ? { term: "stepSibling" } : null;
  }

  function siblingTerm(id: string, shared: readonly string[]): Told {
    const [own, theirs] = [kinship.childhoodsOf(index!), kinship.childhoodsOf(id)];
    const both = own.flatMap((one) =>
      theirs.filter(({ couple }) => couple === one.couple).map((other) => [one, other]),
    );
    if (both.some(([one, other]) => one!.birthGroup && one!.birthGroup.name === other!.birthGroup?.name)) {
      return { term: "twin" };
    }
    const sameParents = shared.length === parentsOf(id).length && shared.length === parentsOf(index!).length;
    if (both.length > 0 || (sameParents && shared.length > 1)) return { term: "sibling" };
    return { term: "halfSibling", ...sided(sideOf(kinship.people.get(shared[0]!)!)) };
  }

  function far(id: string): Told | null {
    const named = (ids: readonly string[]) => ids.map((each) => kinship.people.get(each)!.name).filter(Boolean);
    const parents = named(parentsOf(id));
    if (parents.length > 0) return { term: "childOf", of: parents[0]! };
    const partners = named(partnersWith(id));
    if (partners.length > 0) return { term: "partnerOf", of: partners[0]! };
    const children = named(
      kinship
        .couplesOf(id)
        .flatMap((couple) => kinship.childrenOf(couple.id))
        .map(({ child }) => child),
    );
    return children.length > 0 ? { term: "parentOf", of: children[0]! } : null;
  }

  function partnersOf(couple: string): readonly string[] {
    return kinship.couples.get(couple)!.partners;
  }

  function parentsOf(id: string): string[] {
    return [...new Set(kinship.childhoodsOf(id).flatMap(({ couple }) => partnersOf(couple)))];
  }

  function partnersWith(id: string): string[] {
    return kinship.couplesOf(id).flatMap((couple) => partnerIn(couple, id) ?? []);
  }
}

interface Ascent {
  steps: number;
  parentage: Parentage;
  side: Side | null;
}

/** Everybody above somebody: how many steps, by what parentage the first one, and through whom. */
function ascentOf(person: string, kinship: Kinship): Map<string, Ascent> {
  const found = new Map<string, Ascent>();
  let level: [string, Ascent | null][] = [[person, null]];
  for (let steps = 1; level.length > 0; steps += 1) {
    const next: [string, Ascent][] = [];
    for (const [id, before] of level) {
      for (const { couple, parentage } of kinship.childhoodsOf(id)) {
        for (const parent of kinship.couples.get(couple)!.partners) {
          if (found.has(parent) || parent === person) continue;
          const side = before === null ? sideOf(kinship.people.get(parent)!) : before.side;
          const ascent = { steps, parentage: before?.parentage ?? parentage, side };
          found.set(parent, ascent);
          next.push([parent, ascent]);
        }
      }
    }
    level = next;
  }
  return found;
}

/** Everybody below somebody, by how many steps. */
function descentOf(person: string, kinship: Kinship): Map<string, number> {
  const found = new Map<string, number>();
  let level = [person];
  for (let steps = 1; level.length > 0; steps += 1) {
    const next: string[] = [];
    for (const couple of level.flatMap((id) => kinship.couplesOf(id))) {
      for (const { child } of kinship.childrenOf(couple.id)) {
        if (found.has(child) || child === person) continue;
        found.set(child, steps);
        next.push(child);
      }
    }
    level = next;
  }
  return found;
}

function sideOf({ gender }: Person): Side | null {
  return gender === "woman" ? "mother" : gender === "man" ? "father" : null;
}

function sided(side: Side | null): { side?: Side } {
  return side === null ? {} : { side };
}
