import type { Family } from "../../family.ts";
import { kinshipOf } from "../../kinship.ts";
import { conditionKey, legendOf } from "../../legend.ts";
import { areRelated } from "../../relation.ts";

export type PictureFacts = ReturnType<typeof factsOf>;

/** What a picture looks up of a family while it is drawn. */
export function factsOf(family: Family) {
  const kinship = kinshipOf(family);
  const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
    new Map(things.map((each) => [each.id, each]));
  return {
    people: byId(family.people),
    couples: byId(family.couples),
    ties: byId(family.ties),
    households: byId(family.households),
    numbers: new Map(legendOf(family).conditions.map((each) => [conditionKey(each as never), each.number])),
    parentages: new Map(family.childhoods.map(({ child, couple, parentage }) => [`${child} ${couple}`, parentage])),
    related: new Set(family.couples.filter((couple) => areRelated(couple, kinship)).map(({ id }) => id)),
  };
}
