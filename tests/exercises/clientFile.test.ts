import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClientFile, writeClientFile } from "#app/exercises/with-client/clientFile.ts";
import { clientKindOf } from "#app/exercises/with-client/clientKinds.tsx";
import { kindOf } from "#app/exercises/registry.ts";
import { oneFieldOfEach } from "./definitions.ts";

const worksheet = clientKindOf("worksheet");
const filled = {
  definition: oneFieldOfEach,
  content: {
    version: 1,
    answers: { plek: "Thuis", steun: ["bellen"], moed: 7, mensen: [{ wie: "J.", steun: "koffie" }] },
  },
};

/** An exercise of a drawing kind to use with a client, as a browser gets it. */
function learnerOf(slug: string, title: string) {
  const kind = kindOf(slug);
  const use = slug === "genogram" ? { use: "sheet" } : {};
  return kind.forLearner(kind.definition.parse({ version: 1, title, withClient: true, ...use }));
}

describe("a clinician's own file", () => {
  test("opens with exactly what was saved in it", () => {
    expect(readClientFile(worksheet, oneFieldOfEach, writeClientFile(worksheet, filled))).toEqual(filled);
  });

  test("opens after the worksheet was revised, with the questions of then", () => {
    const revised = { ...oneFieldOfEach, fields: oneFieldOfEach.fields.slice(0, 1) };
    expect(readClientFile(worksheet, revised, writeClientFile(worksheet, filled))).toEqual(filled);
  });

  test.each(["genogram", "network"])("of a %s opens in every exercise of its kind, as it was drawn", (slug) => {
    const kind = clientKindOf(slug);
    const [then, today] = ["Een leeg vel", "Onze kring"].map((title) => learnerOf(slug, title));
    const content = { ...(kind.empty(then!) as object), title: "Zo zagen we het" };
    expect(readClientFile(kind, today!, writeClientFile(kind, { definition: then!, content }))).toEqual({
      definition: today,
      content,
    });
    const other = writeClientFile(worksheet, filled);
    expect(readClientFile(kind, today!, other)).toEqual({ problem: "other", title: "Mijn netwerkkaart" });
  });

  test("of another exercise is refused by its title", () => {
    const other = { ...oneFieldOfEach, title: "Mijn noodplan" };
    expect(readClientFile(worksheet, other, writeClientFile(worksheet, filled))).toEqual({
      problem: "other",
      title: "Mijn netwerkkaart",
    });
  });

  test("of a newer Kennismap says so", () => {
    const newer = writeClientFile(worksheet, filled).replace('"version": 1', '"version": 2');
    expect(readClientFile(worksheet, oneFieldOfEach, newer)).toEqual({ problem: "newer" });
  });

  test("that is anything else is refused without a crash", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((answer) => `{"format":"kennismap","version":1,"kind":"worksheet","definition":${answer}}`),
      fc.jsonValue().map((answer) => writeClientFile(worksheet, { ...filled, content: { wrong: answer } })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(readClientFile(worksheet, oneFieldOfEach, text)).toHaveProperty("problem");
      }),
    );
  });

  test("holds nothing but the exercise and the answers", () => {
    expect(Object.keys(JSON.parse(writeClientFile(worksheet, filled)))).toEqual([
      "format",
      "version",
      "kind",
      "definition",
      "answer",
    ]);
  });
});
