import type { Family } from "../family.ts";

/** A line from somebody to somebody else, as seen from the first: what sort of line, and what it says exactly. */
export interface Neighbour {
  person: string;
  sort: "parent" | "child" | "partner" | "sibling" | "tie" | "household";
  detail: string;
}

/** More brothers and sisters, or people in one house, tell nobody apart and take long to compare. */
const mostTogether = 25;

/** The lines of everybody in a family, looked up by person. */
export function neighboursOf(family: Family): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Neighbour[]>(family.people.map(({ id }) => [id, []]));
  const couples = new Map(family.couples.map((couple) => [couple.id, couple]));
  for (const { partners, bond, ended, since, until } of family.couples) {
    connectAll(partners, "partner", [bond, ended, since?.year, until?.year].join(" "));
  }
  for (const { child, couple, parentage } of family.childhoods) {
    for (const parent of couples.get(couple)!.partners) {
      found.get(child)!.push({ person: parent, sort: "parent", detail: parentage });
      found.get(parent)!.push({ person: child, sort: "child", detail: parentage });
    }
  }
  for (const children of Map.groupBy(family.childhoods, ({ couple }) => couple).values()) {
    for (const group of Map.groupBy(children, ({ birthGroup }) => birthGroup?.name).values()) {
      if (group[0]!.birthGroup) connectAll(childrenIn(group), "sibling", "twin");
    }
    connectAll(childrenIn(children), "sibling", "");
  }
  for (const { members } of family.households) connectAll([...new Set(members)], "household", "");
  for (const { kind, from, to } of family.ties) {
    found.get(from)!.push({ person: to, sort: "tie", detail: `${kind} to` });
    found.get(to)!.push({ person: from, sort: "tie", detail: `${kind} from` });
  }
  return found;

  function connectAll(people: readonly string[], sort: Neighbour["sort"], detail: string): void {
    if (people.length > mostTogether) return;
    for (const one of people) {
      for (const person of people) if (person !== one) found.get(one)!.push({ person, sort, detail });
    }
  }
}

function childrenIn(childhoods: Family["childhoods"]): string[] {
  return [...new Set(childhoods.map(({ child }) => child))];
}
