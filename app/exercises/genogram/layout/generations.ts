import type { Family } from "../family.ts";
import type { Kinship } from "../kinship.ts";

/**
 * The generation of everybody, 0 for the oldest that is drawn: partners share one, a child stands one below the deeper
 * of its parents.
 * Where that cannot be (an uncle who marries his niece) descent by
 * blood wins, and the couple or the other childhood is drawn aslant.
 * Whoever is tied to the family by an emotional line only, stands beside the person on its other end.
 */
export function generationsOf(family: Family, kinship: Kinship): Map<string, number> {
  const groups = new Offsets(family.people.map(({ id }) => id));
  const later: [parent: string, child: string][] = [];
  for (const couple of ancestorsFirst(family, kinship)) {
    const [one, other] = couple.partners as [string, string?];
    if (other !== undefined) groups.join(one, other, 0);
    const deeper = other === undefined || groups.between(one, other)! <= 0 ? one : other;
    for (const { child, parentage } of kinship.childrenOf(couple.id)) {
      if (parentage === "biological") groups.join(deeper, child, 1);
      else later.push([deeper, child]);
    }
  }
  for (const [parent, child] of later) groups.join(parent, child, 1);
  for (const { from, to } of family.ties) groups.join(from, to, 0);
  for (const { members } of family.households) {
    for (const member of members.slice(1)) groups.join(members[0]!, member, 0);
  }
  return groups.levels();
}

/** Couples in such an order that whoever is a child of one comes before the couple that she forms. */
function ancestorsFirst(family: Family, kinship: Kinship) {
  const done = new Set<string>();
  const ordered: Family["couples"] = [];
  const visit = (id: string) => {
    if (done.has(id)) return;
    done.add(id);
    const couple = kinship.couples.get(id)!;
    for (const partner of couple.partners) {
      for (const childhood of kinship.childhoodsOf(partner)) visit(childhood.couple);
    }
    ordered.push(couple);
  };
  for (const { id } of family.couples) visit(id);
  return ordered;
}

/** People in groups of which the differences in generation are known (a union-find with weights). */
class Offsets {
  readonly #parent = new Map<string, string>();
  readonly #offset = new Map<string, number>();

  constructor(ids: readonly string[]) {
    for (const id of ids) this.#parent.set(id, id);
    for (const id of ids) this.#offset.set(id, 0);
  }

  /** Puts `other` so many generations below `one`; what is known already stands. */
  join(one: string, other: string, below: number): void {
    const [rootOne, atOne] = this.#find(one);
    const [rootOther, atOther] = this.#find(other);
    if (rootOne === rootOther) return;
    this.#parent.set(rootOther, rootOne);
    this.#offset.set(rootOther, atOne + below - atOther);
  }

  /** How many generations `other` stands below `one`; null when nothing connects them. */
  between(one: string, other: string): number | null {
    const [rootOne, atOne] = this.#find(one);
    const [rootOther, atOther] = this.#find(other);
    return rootOne === rootOther ? atOther - atOne : null;
  }

  /** The generation of everybody, counted from the oldest of her group. */
  levels(): Map<string, number> {
    const least = new Map<string, number>();
    for (const id of this.#parent.keys()) {
      const [root, at] = this.#find(id);
      least.set(root, Math.min(least.get(root) ?? at, at));
    }
    return new Map([...this.#parent.keys()].map((id) => [id, this.#find(id)[1] - least.get(this.#find(id)[0])!]));
  }

  #find(id: string): [root: string, offset: number] {
    let root = id;
    let offset = 0;
    for (let parent = this.#parent.get(root)!; parent !== root; parent = this.#parent.get(root)!) {
      offset += this.#offset.get(root)!;
      root = parent;
    }
    return [root, offset];
  }
}
