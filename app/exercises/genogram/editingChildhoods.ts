import type { Parentage } from "./bond.ts";
import { coupleOf } from "./editingCouples.ts";
import { defined } from "./editingParts.ts";
import { limits } from "./family.ts";
import type { Childhood, Family } from "./family.ts";

/** Makes somebody a child of one or two people too. The same family when she is one already, or cannot be. */
export function addChildhood(family: Family, child: string, parents: readonly string[], parentage: Parentage): Family {
  const home = parents.includes(child) ? null : coupleOf(family, parents);
  const isKnown = family.childhoods.some((each) => each.child === child && each.couple === home?.couple);
  if (home === null || isKnown || family.childhoods.length >= limits.people * 2) return family;
  return { ...home.family, childhoods: [...family.childhoods, { child, couple: home.couple, parentage }] };
}

/** Says otherwise how somebody is a child of a couple. */
export function changeChildhood(family: Family, { child, couple }: Childhood, fields: Partial<Childhood>): Family {
  return {
    ...family,
    childhoods: family.childhoods.map((each) =>
      each.child === child && each.couple === couple ? defined({ ...each, ...fields }) : each,
    ),
  };
}

/** Somebody is no child of a couple any more; a single parent's couple ends with its last child. */
export function removeChildhood(family: Family, { child, couple }: Childhood): Family {
  const alone = apart(family, { child, couple, parentage: "biological" });
  const childhoods = alone.childhoods.filter((each) => each.child !== child || each.couple !== couple);
  const isEmpty = !childhoods.some((each) => each.couple === couple);
  const couples = family.couples.filter(({ id, partners }) => id !== couple || partners.length > 1 || !isEmpty);
  return { ...alone, couples, childhoods };
}

/** Makes two children of a couple twins, or adds one to the twins that the other belongs to. */
export function together(family: Family, couple: string, one: string, other: string): Family {
  const at = (id: string) => family.childhoods.find((each) => each.child === id && each.couple === couple);
  const birthGroup = at(one)?.birthGroup ?? at(other)?.birthGroup ?? { name: freeGroup(family) };
  const childhoods = family.childhoods.map((each) =>
    each.couple === couple && (each.child === one || each.child === other) ? { ...each, birthGroup } : each,
  );
  return { ...family, childhoods };
}

/** Takes somebody out of her twins; whoever is left alone is no twin either. */
export function apart(family: Family, { child, couple }: Childhood): Family {
  const own = family.childhoods.find((each) => each.child === child && each.couple === couple)?.birthGroup;
  if (own === undefined) return family;
  const left = family.childhoods.filter((each) => each.child !== child && each.birthGroup?.name === own.name);
  const childhoods = family.childhoods.map(({ birthGroup, ...each }) => {
    const leaves = each.child === child && each.couple === couple;
    const isAlone = birthGroup?.name === own.name && left.length < 2;
    return birthGroup === undefined || leaves || isAlone ? each : { ...each, birthGroup };
  });
  return { ...family, childhoods };
}

/** Says of twins whether they are identical; undefined when nobody knows. */
export function alike(family: Family, name: string, identical: boolean | undefined): Family {
  const childhoods = family.childhoods.map((each) =>
    each.birthGroup?.name === name ? { ...each, birthGroup: defined({ name, identical }) } : each,
  );
  return { ...family, childhoods };
}

function freeGroup({ childhoods }: Family): string {
  const taken = new Set(childhoods.map(({ birthGroup }) => birthGroup?.name));
  for (let number = 1; ; number += 1) if (!taken.has(`twins-${number}`)) return `twins-${number}`;
}
