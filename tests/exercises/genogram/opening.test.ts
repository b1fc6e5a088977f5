import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { family as schema } from "#app/exercises/genogram/family.ts";
import { FileRefusal } from "#app/exercises/genogram/fileRefusal.ts";
import { gedcomOf } from "#app/exercises/genogram/gedcom/gedcomText.ts";
import { partAround } from "#app/exercises/genogram/gedcom/part.ts";
import { genogramText } from "#app/exercises/genogram/genogramFile.ts";
import { openGenogram, withReport } from "#app/exercises/genogram/opening.ts";
import { generatedFamily } from "./generatedFamily.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const size = { people: 40, generations: 4, ties: 12 };
const base = "urn:kennismap:gedcom/";

describe("whoever opens a file", () => {
  test("gets her own genogram back, from our file and from GEDCOM, with nothing to report", () => {
    fc.assert(
      fc.property(generatedFamily(size), (drawn) => {
        const family = schema.parse(drawn);
        expect(openGenogram(bytes(genogramText(family)))).toEqual({ family, report: [] });
        const opened = openGenogram(bytes(gedcomOf(family, { base })));
        expect(opened.report).toEqual([]);
        expect("family" in opened && opened.family.people.map(({ name }) => name.trim())).toEqual(
          family.people.map(({ name }) => name.trim()),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("chooses a part when there are too many to draw, and hears what fell outside it", () => {
    const people = Array.from({ length: 400 }, (_, at) => `0 @I${at}@ INDI\n1 NAME Persoon ${at}\n1 FAMC @F${at}@`);
    const families = people.map((_, at) => `0 @F${at}@ FAM\n1 HUSB @I${(at + 1) % 400}@\n1 CHIL @I${at}@`);
    const text = ["0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8", ...people, ...families, "0 TRLR"].join("\n");
    const opened = openGenogram(bytes(text));
    expect(opened).toHaveProperty("imported");
    const { imported } = opened as Extract<typeof opened, { imported: unknown }>;
    const part = withReport(
      partAround(imported, imported.people[0]!.id, { up: 2, down: 2, sideways: 0 }),
      opened.report,
    );
    expect(part.family.people).toHaveLength(5);
    expect(part.report).toContainEqual({ code: "people", count: 395 });
  });

  test.each([
    ["", "empty"],
    ["   {", "notJson"],
    ["[1]", "notGenogram"],
    ["\uFEFF{}", "notGenogram"],
    ["hallo", "notGedcom"],
    ["PK\u0003\u0004", "zip"],
  ])("%j is refused with a sentence and nothing else", (text, code) => {
    let refusal: unknown;
    try {
      openGenogram(bytes(text));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(FileRefusal);
    expect(refusal).toMatchObject({ code });
  });
});
