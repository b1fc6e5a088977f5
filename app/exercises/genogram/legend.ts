import type { Bond, BondEnd, Parentage } from "./bond.ts";
import type { AddictionState, Substance } from "./condition.ts";
import type { Family, Person } from "./family.ts";
import { kinshipOf } from "./kinship.ts";
import type { Outline } from "./outline.ts";
import { outlineOf } from "./outline.ts";
import { areRelated } from "./relation.ts";
import { tieSlugs } from "./tie.ts";

/** A condition with the number that stands for it in symbols. */
export interface NumberedCondition {
  number: number;
  condition: string;
  name: string | undefined;
}

/** Everything that a drawing uses and that a reader may want explained; nothing else. */
export interface Legend {
  people: { gender: Person["gender"]; life: Person["life"]; outline: Outline }[];
  index: boolean;
  deceased: boolean;
  addiction: AddictionState[];
  substances: Substance[];
  conditions: NumberedCondition[];
  bonds: Bond[];
  ends: BondEnd[];
  /** Whether partners descend from the same people. */
  related: boolean;
  parentages: Parentage[];
  ties: string[];
  households: { id: string; name: string }[];
}

/** The legend of a family, made from what is in it. */
export function legendOf(family: Family): Legend {
  const { people, couples, childhoods, ties, households } = family;
  const kinship = kinshipOf(family);
  // Only who is born, or was to be, has the sign of a sex.
  const seen = new Map(
    people.map(({ gender, life }) => [
      life === "born" || life === "stillbirth" ? `${gender} ${life}` : life,
      { gender, life },
    ]),
  );
  const conditions = new Map(
    people.flatMap((person) => person.conditions.map((each) => [conditionKey(each), each] as const)),
  );
  const used = new Set(ties.map(({ kind }) => kind));
  return {
    people: [...seen.values()].map((each) => ({ ...each, outline: outlineOf(each) })),
    index: family.index !== undefined,
    deceased: people.some(({ deceased, death }) => deceased || death !== undefined),
    addiction: distinct(people.flatMap(({ addiction }) => addiction?.state ?? [])),
    substances: distinct(people.flatMap(({ addiction }) => addiction?.substances ?? [])),
    conditions: [...conditions.values()].map(({ condition, name }, at) => ({ number: at + 1, condition, name })),
    bonds: distinct(couples.map(({ bond }) => bond)),
    ends: distinct(couples.flatMap(({ ended }) => ended ?? [])),
    related: couples.some((couple) => areRelated(couple, kinship)),
    parentages: distinct(childhoods.map(({ parentage }) => parentage)),
    ties: [
      ...tieSlugs.filter((slug) => used.has(slug)),
      ...[...used].filter((kind) => !tieSlugs.includes(kind as "close")),
    ],
    households: households.filter(({ members }) => members.length > 0).map(({ id, name }) => ({ id, name })),
  };
}

/** What makes two conditions the same for a reader. */
export function conditionKey({ condition, name }: Person["conditions"][number]): string {
  return condition === "named" ? `named ${name ?? ""}` : condition;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
