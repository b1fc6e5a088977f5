import type { Couple } from "./family.ts";
import type { Kinship } from "./kinship.ts";

/** Whether two partners have an ancestor in common, as far as drawn. */
export function areRelated({ partners }: Couple, kinship: Kinship): boolean {
  const [one, other] = partners;
  if (one === undefined || other === undefined) return false;
  const ancestors = ancestorsOf(one, kinship);
  return [...ancestorsOf(other, kinship)].some((id) => ancestors.has(id));
}

/** Somebody and everybody from whom she descends by blood. */
function ancestorsOf(person: string, kinship: Kinship): Set<string> {
  const found = new Set<string>([person]);
  for (const id of found) {
    for (const { couple, parentage } of kinship.childhoodsOf(id)) {
      if (parentage === "biological") for (const parent of kinship.couples.get(couple)!.partners) found.add(parent);
    }
  }
  return found;
}
