import type { Bond, BondEnd, Parentage } from "./bond.ts";
import type { AddictionState, Substance } from "./condition.ts";
import type { Family, Person } from "./family.ts";
import { conditionKey } from "./legend.ts";
import { tieKindOf } from "./tie.ts";
import type { TieSlug } from "./tie.ts";

/** Something that returns in a family, and everybody in whose life it is. */
export type Pattern = { key: string; people: string[] } & (
  | { about: "addiction"; state: AddictionState }
  | { about: "substance"; substance: Substance }
  | { about: "condition"; condition: Person["conditions"][number]["condition"]; name: string | undefined }
  | { about: "bond"; bond: Bond }
  | { about: "end"; ended: BondEnd }
  | { about: "parentage"; parentage: Parentage }
  | { about: "tie"; kind: TieSlug }
  | { about: "loss" }
);

/** The patterns that can be seen in a family: what is drawn of anybody, with all of whom it is. */
export function patternsOf({ people, couples, childhoods, ties }: Family): Pattern[] {
  const found = new Map<string, Pattern>();
  const see = (pattern: Omit<Pattern, "people">, ids: readonly string[]) => {
    const known = found.get(pattern.key)?.people ?? [];
    found.set(pattern.key, { ...pattern, people: [...new Set([...known, ...ids])] } as Pattern);
  };
  for (const { id, addiction } of people) {
    if (addiction) see(keyed({ about: "addiction", state: addiction.state }, addiction.state), [id]);
  }
  for (const { id, addiction } of people) {
    for (const substance of addiction?.substances ?? []) see(keyed({ about: "substance", substance }, substance), [id]);
  }
  for (const { id, conditions } of people) {
    for (const each of conditions) {
      const { condition, name } = each;
      see(keyed({ about: "condition", condition, name }, conditionKey(each)), [id]);
    }
  }
  for (const { ended, partners } of couples) if (ended) see(keyed({ about: "end", ended }, ended), partners);
  for (const { bond, partners } of couples) see(keyed({ about: "bond", bond }, bond), partners);
  for (const { child, parentage } of childhoods) {
    if (parentage !== "biological") see(keyed({ about: "parentage", parentage }, parentage), [child]);
  }
  const parents = new Map(couples.map(({ id, partners }) => [id, partners]));
  for (const { id, life } of people) {
    if (life === "born" || life === "pregnancy") continue;
    const own = childhoods.filter(({ child }) => child === id).flatMap(({ couple }) => parents.get(couple)!);
    see(keyed({ about: "loss" }, ""), [id, ...own]);
  }
  for (const { kind, from, to } of ties) {
    const { slug } = tieKindOf(kind);
    see(keyed({ about: "tie", kind: slug }, slug), [from, to]);
  }
  return [...found.values()];
}

function keyed<About extends { about: string }>(pattern: About, value: string): About & { key: string } {
  return { ...pattern, key: `${pattern.about} ${value}` };
}
