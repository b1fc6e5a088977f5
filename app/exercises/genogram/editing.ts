import { couplesWith, defined, nextId, personAt } from "./editingParts.ts";
import { limits } from "./family.ts";
import type { Couple, Family, Person } from "./family.ts";

/** A family after a change, and who or what the change made, to go on with. */
export interface Changed {
  family: Family;
  made: string;
}

/** What a person is called, when she was born and so on; all of it may be said later. */
export type PersonFields = Partial<Omit<Person, "id">>;

/** Adds somebody who belongs to nobody yet. Null when the genogram is full. */
export function addPerson(family: Family, fields: PersonFields = {}): Changed | null {
  if (family.people.length >= limits.people) return null;
  const id = nextId("p", family.people);
  const person: Person = {
    ...{ id, name: "", gender: "unknown", life: "born", deceased: false, conditions: [] },
    ...fields,
  };
  return { family: { ...family, people: [...family.people, person] }, made: id };
}

/** Adds a partner. An open couple (a parent whose partner was not known) is completed before a new one begins. */
export function addPartner(family: Family, of: string, fields: PersonFields = {}): Changed | null {
  const added = addPerson(family, { gender: oppositeOf(personAt(family, of)), ...fields });
  if (added === null) return null;
  const open = couplesWith(family, of).find(({ partners }) => partners.length === 1);
  if (open) return { ...added, family: replaceCouple(added.family, completed(open, [of, added.made])) };
  return withCouple(added, [of, added.made]);
}

/** Adds a child, of the last couple that somebody formed; without one, of her and somebody unknown. */
export function addChild(family: Family, of: string, fields: PersonFields = {}, couple?: string): Changed | null {
  const added = addPerson(family, fields);
  if (added === null) return null;
  const last = couple ?? couplesWith(family, of).at(-1)?.id;
  if (last !== undefined) return withChildhood(added, last);
  const begun = withCouple(added, [of]);
  return begun && withChildhood(begun, begun.family.couples.at(-1)!.id);
}

/** Adds a parent: the first, or the partner of the first. One of whom nothing is known yet is said to be this one. Null when both are drawn. */
export function addParent(family: Family, of: string, fields: PersonFields = {}): Changed | null {
  const home = homeOf(family, of);
  const unsaid = home?.partners.find((id) => isUnsaid(personAt(family, id)));
  if (unsaid !== undefined) {
    return { family: Object.keys(fields).length > 0 ? changePerson(family, unsaid, fields) : family, made: unsaid };
  }
  if (home === undefined) {
    const added = addPerson(family, fields);
    const couple = added && withCouple(added, [added.made]);
    if (couple === null) return null;
    const childhoods = [
      ...couple.family.childhoods,
      { child: of, couple: couple.family.couples.at(-1)!.id, parentage: "biological" as const },
    ];
    return { ...couple, family: { ...couple.family, childhoods } };
  }
  if (home.partners.length > 1) return null;
  const first = personAt(family, home.partners[0]!);
  const added = addPerson(family, { gender: oppositeOf(first), ...fields });
  if (added === null) return null;
  return { ...added, family: replaceCouple(added.family, completed(home, [first.id, added.made])) };
}

/** Adds a brother or sister; where no parent is drawn yet, one whose name is not known comes with her. */
export function addSibling(family: Family, of: string, fields: PersonFields = {}): Changed | null {
  const home = homeOf(family, of);
  if (home !== undefined) return addChild(family, home.partners[0]!, fields, home.id);
  const parent = addParent(family, of);
  return parent && addChild(parent.family, parent.made, fields);
}

/** Says something else about somebody. */
export function changePerson(family: Family, id: string, fields: PersonFields): Family {
  return { ...family, people: family.people.map((each) => (each.id === id ? defined({ ...each, ...fields }) : each)) };
}

/** Takes somebody out, with her lines. Her children stay, with the parent who is left. */
export function removePerson(family: Family, id: string): Family {
  const left = family.couples.map((couple) => ({ ...couple, partners: couple.partners.filter((each) => each !== id) }));
  const hasChildren = (couple: Couple) =>
    family.childhoods.some((each) => each.couple === couple.id && each.child !== id);
  const couples = left.filter(
    (couple) => couple.partners.length === 2 || (couple.partners.length === 1 && hasChildren(couple)),
  );
  const kept = new Set(couples.map((couple) => couple.id));
  const { index, ...rest } = family;
  return {
    ...rest,
    ...(index !== undefined && index !== id && { index }),
    people: family.people.filter((person) => person.id !== id),
    couples,
    childhoods: family.childhoods.filter(({ child, couple }) => child !== id && kept.has(couple)),
    ties: family.ties.filter(({ from, to }) => from !== id && to !== id),
    households: family.households.map((each) => ({ ...each, members: each.members.filter((member) => member !== id) })),
    nudges: family.nudges.filter(({ person }) => person !== id),
  };
}

/** Draws an emotional line. Null when there is no room for more, or for one from somebody to herself. */
export function addTie(family: Family, kind: string, from: string, to: string): Changed | null {
  if (from === to || family.ties.length >= limits.ties) return null;
  const id = nextId("t", family.ties);
  return { family: { ...family, ties: [...family.ties, { id, kind, from, to }] }, made: id };
}

/** Says something else about a couple. */
export function replaceCouple(family: Family, couple: Couple): Family {
  return { ...family, couples: family.couples.map((each) => (each.id === couple.id ? couple : each)) };
}

/** A couple of which both are known now; it counts as a marriage until something else is said. */
function completed(couple: Couple, partners: string[]): Couple {
  return { ...couple, partners, bond: couple.bond === "unknown" ? "married" : couple.bond };
}

function withCouple(added: Changed, partners: string[]): Changed | null {
  const { couples } = added.family;
  if (couples.length >= limits.couples) return null;
  const couple: Couple = { id: nextId("c", couples), partners, bond: partners.length === 2 ? "married" : "unknown" };
  return { ...added, family: { ...added.family, couples: [...couples, couple] } };
}

function withChildhood(added: Changed, couple: string): Changed {
  const childhoods = [...added.family.childhoods, { child: added.made, couple, parentage: "biological" as const }];
  return { ...added, family: { ...added.family, childhoods } };
}

/** The couple under which somebody was born, as far as drawn; else the first that raised her. */
function homeOf(family: Family, of: string): Couple | undefined {
  const childhoods = family.childhoods.filter(({ child }) => child === of);
  const home = childhoods.find(({ parentage }) => parentage === "biological") ?? childhoods[0];
  return family.couples.find(({ id }) => id === home?.couple);
}

/** Whether nothing is known of somebody but that she was there. */
function isUnsaid(person: Person): boolean {
  const { id: _id, name, gender, life, deceased, conditions, ...more } = person;
  const isKnown = name !== "" || gender !== "unknown" || life !== "born" || deceased || conditions.length > 0;
  return !isKnown && Object.keys(more).length === 0;
}

function oppositeOf({ gender }: Person): Person["gender"] {
  return gender === "man" ? "woman" : gender === "woman" ? "man" : "unknown";
}
