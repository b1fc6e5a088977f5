import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyFamily, family as familySchema } from "#app/exercises/genogram/family.ts";
import { FileRefusal } from "#app/exercises/genogram/fileRefusal.ts";
import { genogramText, readGenogram } from "#app/exercises/genogram/genogramFile.ts";
import { embellishedFamily } from "./embellishedFamily.ts";
import { utf8 } from "./gedcomFiles.ts";

test("a genogram kept in a file and opened again is the same genogram", () => {
  fc.assert(
    fc.property(embellishedFamily(30), (generated) => {
      const family = familySchema.parse(generated);
      expect(readGenogram(utf8(genogramText(family)))).toEqual(family);
    }),
    { numRuns: 100 },
  );
});

test("a file says what it is and of which version", () => {
  expect(JSON.parse(genogramText(emptyFamily()))).toEqual({
    format: "kennismap-genogram",
    version: 1,
    family: emptyFamily(),
  });
});

test.each([
  ["is empty", "", "empty"],
  ["broke off", '{"format":"kennismap-genogram","ver', "notJson"],
  ["is a list", "[]", "notGenogram"],
  ["is nothing", "null", "notGenogram"],
  ["is of another program", '{"format":"drawing","version":1}', "notGenogram"],
  ["was made by a newer Kennismap", '{"format":"kennismap-genogram","version":2,"family":{}}', "newer"],
  ["has no version", '{"format":"kennismap-genogram","family":{"people":[]}}', "shape"],
  ["has no family", '{"format":"kennismap-genogram","version":1}', "shape"],
  ["knows too much", '{"format":"kennismap-genogram","version":1,"family":{"people":[],"wealth":1}}', "shape"],
  [
    "names a parent who is not there",
    '{"format":"kennismap-genogram","version":1,"family":{"people":[],"couples":[{"id":"c","partners":["x"]}]}}',
    "shape",
  ],
  ["goes ever deeper", "[".repeat(100_000), "notJson"],
  ["weighs too much", " ".repeat(6_000_000), "tooLarge"],
])("a file that %s is refused", (_, text, code) => {
  expect(() => readGenogram(utf8(text))).toThrow(expect.objectContaining({ name: "FileRefusal", code }));
});

test("bytes that are no text are refused", () => {
  expect(() => readGenogram(Uint8Array.of(0xff, 0xfe, 0x00))).toThrow(FileRefusal);
});
