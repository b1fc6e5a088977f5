import type { Childhood } from "../family.ts";
import type { Reading } from "./reading.ts";
import { partOf, partsOf } from "./structure.ts";
import type { Structure } from "./structure.ts";

/** Whether an association is of siblings from one pregnancy (GEDCOM 7.0 §3.4 enumset-ROLE, MULTIPLE). */
export function isOfMultipleBirth(part: Structure): boolean {
  return part.tag === "ASSO" && partOf(part, "ROLE")?.payload.trim() === "MULTIPLE";
}

const identical = /identi|monozyg|eeneiig/i;
const mostChildhoods = 8;

/** Makes twins and triplets of children of one couple whom an association names so; in our own files they are already. */
export function groupMultipleBirths({ records, losses, idOf }: Reading, childhoods: readonly Childhood[]): void {
  const ofChild = new Map<string, Childhood[]>();
  for (const childhood of childhoods) put(ofChild, childhood.child, childhood);
  const siblings = new Map<Childhood, Childhood[]>();
  const alike = new Set<Childhood>();
  for (const record of records.list) {
    if (record.tag !== "INDI" || record.xref === undefined) continue;
    for (const part of partsOf(record, "ASSO").filter(isOfMultipleBirth)) {
      const own = ofChild.get(idOf(record.xref) ?? "") ?? [];
      const others = ofChild.get(idOf(part.pointer ?? "") ?? "") ?? [];
      const pairs = own === others ? [] : pairsOf(own.slice(0, mostChildhoods), others.slice(0, mostChildhoods));
      if (pairs.length === 0) losses.add("association", { example: "MULTIPLE" });
      if (pairs.some(([one, two]) => one.birthGroup && one.birthGroup.name === two.birthGroup?.name)) continue;
      const isAlike = identical.test(partOf(partOf(part, "ROLE")!, "PHRASE")?.payload.slice(0, 200) ?? "");
      const [born] = pairs.filter((pair) => pair.every(({ parentage }) => parentage === "biological"));
      const [one, two] = born ?? pairs[0] ?? [];
      if (!one || !two) continue;
      put(siblings, one, two);
      put(siblings, two, one);
      if (isAlike) alike.add(one).add(two);
    }
  }
  let groups = 0;
  for (const first of siblings.keys()) {
    const group = groupOf(first, siblings);
    if (group.size < 2 || [...group].some(({ birthGroup }) => birthGroup !== undefined)) continue;
    groups += 1;
    for (const childhood of group) {
      childhood.birthGroup = { name: `multiple-${groups}`, ...(alike.has(childhood) && { identical: true }) };
    }
  }
}

/** The childhoods that two people had with the same couple. */
function pairsOf(own: readonly Childhood[], others: readonly Childhood[]): [Childhood, Childhood][] {
  return own.flatMap((one) =>
    others.filter(({ couple }) => couple === one.couple).map((two): [Childhood, Childhood] => [one, two]),
  );
}

/** Everyone whom an association joins, directly or through a sibling; each is gone through once. */
function groupOf(first: Childhood, siblings: Map<Childhood, Childhood[]>): Set<Childhood> {
  const group = new Set([first]);
  for (const each of group) {
    for (const sibling of siblings.get(each) ?? []) group.add(sibling);
    siblings.delete(each);
  }
  return group;
}

function put<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = groups.get(key);
  if (list === undefined) groups.set(key, [item]);
  else list.push(item);
}
