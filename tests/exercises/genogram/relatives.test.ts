import { expect, test } from "vitest";
import {
  addChildhood,
  alike,
  apart,
  changeChildhood,
  removeChildhood,
  together,
} from "#app/exercises/genogram/editingChildhoods.ts";
import { addCouple, changeCouple, removeCouple } from "#app/exercises/genogram/editingCouples.ts";
import { addHousehold, moveIn, moveOut, renameHousehold } from "#app/exercises/genogram/editingHouseholds.ts";
import { changeTie, removeTie, turnTie } from "#app/exercises/genogram/editingTies.ts";
import { addChild, addPartner, addPerson, addTie } from "#app/exercises/genogram/editing.ts";
import { emptyFamily, family as familySchema } from "#app/exercises/genogram/family.ts";
import type { Family } from "#app/exercises/genogram/family.ts";
import { kinshipOf } from "#app/exercises/genogram/kinship.ts";
import { layOut } from "#app/exercises/genogram/layout/layout.ts";
import { nudged, unnudged } from "#app/exercises/genogram/nudging.ts";
import { patternsOf } from "#app/exercises/genogram/pattern.ts";
import { addRelative } from "#app/exercises/genogram/relative.ts";
import { nextIn } from "#app/exercises/genogram/walking.ts";

/** Marja (p1) and Henk (p2) with Sem (p3) and Bo (p4), and Riet (p5) on her own. */
function household(): Family {
  const marja = addPerson(emptyFamily(), {
    name: "Marja",
    gender: "woman",
    birth: { year: 1961, certainty: "exact" },
  })!;
  const henk = addPartner(marja.family, "p1", { name: "Henk" })!;
  const sem = addChild(henk.family, "p1", { name: "Sem", birth: { year: 1988, certainty: "exact" } })!;
  const bo = addChild(sem.family, "p1", { name: "Bo", birth: { year: 1990, certainty: "exact" } })!;
  return addPerson(bo.family, { name: "Riet", gender: "woman" })!.family;
}

function valid(family: Family): Family {
  expect(familySchema.parse(family)).toEqual(family);
  return family;
}

test("two who are drawn already become a couple, marry again, and divorce", () => {
  const second = addCouple(household(), "p2", "p5")!;
  const divorced = valid(changeCouple(second.family, second.made, { ended: "divorced", until: undefined }));
  expect(divorced.couples.at(-1)).toEqual({ id: "c2", partners: ["p2", "p5"], bond: "married", ended: "divorced" });
  expect(addCouple(divorced, "p2", "p2")).toBeNull();
  expect(valid(addCouple(divorced, "p2", "p5")!.family).couples).toHaveLength(3);
});

test("a couple that is taken out leaves its people, and its children without these parents", () => {
  const left = valid(removeCouple(household(), "c1"));
  expect(left.people).toHaveLength(5);
  expect(left.childhoods).toEqual([]);
});

test("a child has foster parents beside her own, once", () => {
  const fostered = valid(addChildhood(household(), "p4", ["p5"], "foster"));
  expect(fostered.childhoods.filter(({ child }) => child === "p4").map(({ parentage }) => parentage)).toEqual([
    "biological",
    "foster",
  ]);
  expect(addChildhood(fostered, "p4", ["p5"], "step")).toBe(fostered);
  expect(addChildhood(fostered, "p4", ["p4"], "step")).toBe(fostered);
  const adopted = changeChildhood(fostered, fostered.childhoods.at(-1)!, { parentage: "adoptive" });
  expect(valid(adopted).childhoods.at(-1)).toMatchObject({ parentage: "adoptive" });
  expect(valid(removeChildhood(adopted, adopted.childhoods.at(-1)!)).couples).toHaveLength(1);
});

test("twins become triplets, are identical, and part again", () => {
  const third = addChild(household(), "p1", { name: "Kim" })!;
  const twins = together(third.family, "c1", "p3", "p4");
  const triplets = valid(together(twins, "c1", "p3", third.made));
  expect(new Set(triplets.childhoods.map(({ birthGroup }) => birthGroup?.name))).toEqual(new Set(["twins-1"]));
  const same = valid(alike(triplets, "twins-1", true));
  expect(same.childhoods.every(({ birthGroup }) => birthGroup?.identical)).toBe(true);
  const left = valid(apart(same, same.childhoods[0]!));
  expect(left.childhoods.filter(({ birthGroup }) => birthGroup)).toHaveLength(2);
  expect(valid(apart(left, left.childhoods[1]!)).childhoods.some(({ birthGroup }) => birthGroup)).toBe(false);
});

test("people move into a home and out of it; the last one takes it along", () => {
  const home = addHousehold(household(), "p1")!;
  const full = valid(renameHousehold(moveIn(moveIn(home.family, "h1", "p3"), "h1", "p3"), "h1", "Dorpsstraat"));
  expect(full.households).toEqual([{ id: "h1", name: "Dorpsstraat", members: ["p1", "p3"] }]);
  expect(valid(moveOut(moveOut(full, "h1", "p1"), "h1", "p3")).households).toEqual([]);
});

test("an emotional line changes its kind, turns around and goes", () => {
  const tied = addTie(household(), "caresFor", "p1", "p3")!;
  const turned = valid(turnTie(changeTie(tied.family, "t1", { kind: "controlling" }), tied.family.ties[0]!));
  expect(turned.ties).toEqual([{ id: "t1", kind: "controlling", from: "p3", to: "p1" }]);
  expect(removeTie(turned, "t1").ties).toEqual([]);
});

test("somebody who is shifted by hand stays there until she is put back", () => {
  const shifted = valid(nudged(nudged(household(), "p1", 20), "p1", 15.4));
  expect(shifted.nudges).toEqual([{ person: "p1", x: 35 }]);
  expect(nudged(shifted, "p1", -35).nudges).toEqual([]);
  expect(nudged(shifted, "p1", 0)).toBe(shifted);
  expect(unnudged(shifted, "p1").nudges).toEqual([]);
});

test("a parent who came along unnamed with a brother or sister is the one whose name is said next", () => {
  const alone = addPerson(emptyFamily(), { name: "Marja" })!.family;
  const sister = addRelative(alone, "sibling", "p1")!;
  const parent = addRelative(sister.family, "parent", "p1")!;
  expect(parent.family).toBe(sister.family);
  expect(parent.family.couples).toMatchObject([{ partners: [parent.made] }]);
});

test("the arrow keys walk along the family: sideways in birth order, up to a parent, down to a child", () => {
  const family = household();
  const drawing = layOut(family);
  const go = (direction: "left" | "right" | "up" | "down", from: string) =>
    nextIn(direction, from, drawing, kinshipOf(family));
  expect(go("right", "p3")).toBe("p4");
  expect(go("left", "p4")).toBe("p3");
  expect(go("left", "p3")).toBeNull();
  expect(["p1", "p2"]).toContain(go("up", "p3"));
  expect(["p3", "p4"]).toContain(go("down", "p1"));
  expect(go("up", "p1")).toBeNull();
});

test("walking up leads to the parent whose own parents are drawn", () => {
  const family = addRelative(household(), "parent", "p2")!.family;
  expect(nextIn("up", "p3", layOut(family), kinshipOf(family))).toBe("p2");
});

test("a pattern is seen with everybody in whose life it is", () => {
  const family = household();
  const seen = patternsOf({
    ...addTie(family, "cutOff", "p1", "p3")!.family,
    people: family.people.map((person) =>
      person.id === "p1" || person.id === "p4"
        ? { ...person, addiction: { state: "recovery", substances: ["alcohol"] } }
        : person,
    ),
  });
  const people = Object.fromEntries(seen.map((pattern) => [pattern.key, pattern.people]));
  expect(people).toEqual({
    "addiction recovery": ["p1", "p4"],
    "substance alcohol": ["p1", "p4"],
    "bond married": ["p1", "p2"],
    "tie cutOff": ["p1", "p3"],
  });
});
