import { expect, test } from "vitest";
import { remarksOn } from "#app/exercises/genogram/check.ts";
import { family } from "#app/exercises/genogram/family.ts";
import { layOut } from "#app/exercises/genogram/layout/layout.ts";
import { linde } from "./linde.ts";

type Given = ReturnType<typeof linde>;

const said = (drawn: Given) => remarksOn(drawn).map(({ remark, people }) => [remark, ...people]);
const born = (drawn: Given, id: string, year: number) => person(drawn, id, { birth: { year } });

function person(drawn: Given, id: string, fields: object): Given {
  return family.parse({
    ...drawn,
    people: drawn.people.map((each) => (each.id === id ? { ...each, ...fields } : each)),
  });
}

function child(drawn: Given, ...childhoods: object[]): Given {
  return family.parse({ ...drawn, childhoods: [...drawn.childhoods, ...childhoods] });
}

test("of a family that fits nothing is said", () => {
  expect(said(linde())).toEqual([]);
});

test.each<[string, (drawn: Given) => Given, string[]]>([
  ["someone is her own ancestor", (drawn) => child(drawn, { child: "oma", couple: "k3" }), ["ownAncestor", "oma"]],
  [
    "someone has more than two biological parents",
    (drawn) => child(drawn, { child: "tess", couple: "k2" }),
    ["manyBiologicalParents", "tess"],
  ],
  ["a parent is younger than her child", (drawn) => born(drawn, "ma", 1971), ["parentYounger", "ma", "half"]],
  ["a parent was a child herself", (drawn) => born(drawn, "half", 1960), ["parentVeryYoung", "ma", "half"]],
  ["someone died before she was born", (drawn) => born(drawn, "opa", 1985), ["diedBeforeBirth", "opa"]],
  [
    "twins have different parents",
    (drawn) =>
      family.parse({
        ...drawn,
        childhoods: drawn.childhoods.map((each) =>
          ["half", "broer"].includes(each.child) ? { ...each, birthGroup: { name: "g1" } } : each,
        ),
      }),
    ["twinsApart", "half", "broer"],
  ],
])("that %s is said, and drawn all the same", (_what, change, remark) => {
  const changed = change(linde());
  expect(said(changed)).toContainEqual(remark);
  expect(layOut(changed).people).toHaveLength(changed.people.length);
});

test("foster and step-parents are as many as there are", () => {
  expect(said(child(linde(), { child: "tess", couple: "k2", parentage: "foster" }))).toEqual([]);
});
