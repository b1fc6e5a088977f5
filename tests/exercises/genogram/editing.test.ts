import { expect, test } from "vitest";
import {
  addChild,
  addParent,
  addPartner,
  addPerson,
  addSibling,
  addTie,
  changePerson,
  removePerson,
} from "#app/exercises/genogram/editing.ts";
import { emptyFamily, family as familySchema, limits } from "#app/exercises/genogram/family.ts";
import type { Family } from "#app/exercises/genogram/family.ts";
import { goOn, historyOf, redo, undo } from "#app/exercises/drawing/history.ts";

function marja(): Family {
  return addPerson(emptyFamily(), { name: "Marja", gender: "woman" })!.family;
}

test("from one person a family of three generations grows, each relative in one step", () => {
  const mother = addParent(marja(), "p1", { name: "Annie", gender: "woman" })!;
  const father = addParent(mother.family, "p1", { name: "Kees" })!;
  const sister = addSibling(father.family, "p1", { name: "Linda" })!;
  const partner = addPartner(sister.family, "p1", { name: "René" })!;
  const child = addChild(partner.family, "p1", { name: "Sem" })!;
  expect(familySchema.parse(child.family)).toEqual(child.family);
  expect(child.family.couples.map(({ partners }) => partners)).toEqual([
    ["p2", "p3"],
    ["p1", "p5"],
  ]);
  expect(child.family.childhoods.map(({ child: id, couple }) => [id, couple])).toEqual([
    ["p1", "c1"],
    ["p4", "c1"],
    ["p6", "c2"],
  ]);
  expect(child.family.people.map(({ gender }) => gender)).toEqual([
    "woman",
    "woman",
    "man",
    "unknown",
    "man",
    "unknown",
  ]);
  expect(addParent(child.family, "p1")).toBeNull();
});

test("a child of somebody alone waits for the other parent, who then takes her place", () => {
  const child = addChild(marja(), "p1")!;
  expect(child.family.couples).toMatchObject([{ partners: ["p1"] }]);
  const partner = addPartner(child.family, "p1", { name: "Henk" })!;
  expect(partner.family.couples).toMatchObject([{ partners: ["p1", "p3"] }]);
  expect(addPartner(partner.family, "p1")!.family.couples).toHaveLength(2);
});

test("whoever is taken out leaves her children with the other parent, and no line behind", () => {
  const child = addChild(addPartner(marja(), "p1")!.family, "p1")!;
  const tied = addTie(child.family, "close", "p2", "p3")!.family;
  const left = removePerson({ ...tied, index: "p2" }, "p2");
  expect(left).toMatchObject({ couples: [{ partners: ["p1"] }], childhoods: [{ child: "p3" }], ties: [] });
  expect(left.index).toBeUndefined();
  expect(familySchema.safeParse(left).success).toBe(true);
  expect(removePerson(left, "p1")).toMatchObject({ couples: [], childhoods: [] });
});

test("a full genogram says so by adding nobody", () => {
  let family = emptyFamily();
  for (let count = 0; count < limits.people; count += 1) family = addPerson(family)!.family;
  expect(addPerson(family)).toBeNull();
  expect(addChild(family, "p1")).toBeNull();
});

test("every step can be undone and done again, until something new is done", () => {
  const begun = historyOf(marja());
  const named = goOn(begun, changePerson(begun.present, "p1", { name: "Marja B." }));
  expect(undo(named).present).toEqual(begun.present);
  expect(redo(undo(named)).present).toEqual(named.present);
  expect(undo(undo(named)).present).toEqual(begun.present);
  expect(redo(goOn(undo(named), begun.present)).present).toEqual(begun.present);
});
