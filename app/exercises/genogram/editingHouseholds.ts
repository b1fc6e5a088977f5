import type { Changed } from "./editing.ts";
import { nextId } from "./editingParts.ts";
import { limits } from "./family.ts";
import type { Family, Household } from "./family.ts";

const most = 60;

/** Draws a household with its first member. Null when there is no room for more. */
export function addHousehold(family: Family, member: string): Changed | null {
  if (family.households.length >= limits.households) return null;
  const id = nextId("h", family.households);
  return { family: { ...family, households: [...family.households, { id, name: "", members: [member] }] }, made: id };
}

/** Calls a household something else. */
export function renameHousehold(family: Family, id: string, name: string): Family {
  return changed(family, id, (household) => ({ ...household, name }));
}

/** Somebody lives in a household too. */
export function moveIn(family: Family, id: string, member: string): Family {
  return changed(family, id, (household) =>
    household.members.includes(member) || household.members.length >= most
      ? household
      : { ...household, members: [...household.members, member] },
  );
}

/** Somebody leaves a household; the last one out takes it along. */
export function moveOut(family: Family, id: string, member: string): Family {
  const left = changed(family, id, (household) => ({
    ...household,
    members: household.members.filter((each) => each !== member),
  }));
  return { ...left, households: left.households.filter(({ members }) => members.length > 0) };
}

function changed(family: Family, id: string, change: (household: Household) => Household): Family {
  return { ...family, households: family.households.map((each) => (each.id === id ? change(each) : each)) };
}
