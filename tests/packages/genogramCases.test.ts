import { describe, expect, test } from "vitest";
import { shippedPackages } from "#app/authoring/package/shipped.server.ts";
import { remarksOn } from "#app/exercises/genogram/check.ts";
import { genogramDefinition } from "#app/exercises/genogram/definition.ts";
import { layOut } from "#app/exercises/genogram/layout/layout.ts";
import { genogram } from "#app/exercises/genogram/kind.ts";
import { drawingFaults, endsOf } from "../exercises/genogram/drawingFaults.ts";

const packages = await shippedPackages();
const shipped = packages.flatMap(({ content }) =>
  content.exercises
    .filter(({ kind }) => kind === "genogram")
    .map(({ file, definition }) => [file, genogramDefinition.parse(definition)] as const),
);
const families = shipped.flatMap(([file, definition]) => {
  if (definition.use === "sheet") return [];
  return [[file, definition.use === "draw" ? definition.expected : definition.family] as const];
});

describe("the shipped genograms", () => {
  test("are of every use", () => {
    expect(new Set(shipped.map(([, { use }]) => use))).toEqual(new Set(["draw", "read", "example", "sheet"]));
  });

  test.each(families)("%s shows a family of 10 to 25 people in which nothing contradicts itself", (_, family) => {
    expect(family.people.length).toBeGreaterThanOrEqual(10);
    expect(family.people.length).toBeLessThanOrEqual(25);
    expect(family.index).toBeDefined();
    expect(remarksOn(family)).toEqual([]);
    expect(drawingFaults(layOut(family), endsOf(family))).toEqual([]);
  });

  test.each(shipped)("%s names in its story everybody and every year that count", (_, definition) => {
    if (definition.use !== "draw") return;
    const { story, expected } = definition;
    const years = [
      ...expected.people.flatMap(({ birth, death }) => [birth?.year, death?.year]),
      ...expected.couples.flatMap(({ since, until }) => [since?.year, until?.year]),
    ].filter((year) => year !== undefined);
    for (const { name } of expected.people) expect(story).toContain(name);
    for (const year of years) expect(story).toContain(String(year));
    expect(story).toContain("verzonnen verhaal");
    expect(genogram.assess(definition, { version: 1, family: expected }, 0)).toMatchObject({ score: 1, success: true });
  });
});
