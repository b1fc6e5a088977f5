import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { family as familySchema } from "#app/exercises/genogram/family.ts";
import { FileRefusal, refusalKey } from "#app/exercises/genogram/fileRefusal.ts";
import { candidatesIn } from "#app/exercises/genogram/gedcom/candidate.ts";
import { gedcomOf } from "#app/exercises/genogram/gedcom/gedcomText.ts";
import { importGedcom } from "#app/exercises/genogram/gedcom/importedFamily.ts";
import { lossKey } from "#app/exercises/genogram/gedcom/loss.ts";
import { partAround, wholeOf } from "#app/exercises/genogram/gedcom/part.ts";
import dutch from "#locales/nl/genogram.json" with { type: "json" };
import { embellishedFamily } from "./embellishedFamily.ts";
import { anselFile, bytesOf, newFile, utf8, webFile } from "./gedcomFiles.ts";

const head = "0 HEAD\n1 GEDC\n2 VERS 7.0\n";
const full = 20 * 1024 * 1024;

test.each([
  ["is empty", "", "empty", undefined],
  ["is a letter", "Beste collega,\n", "notGedcom", undefined],
  ["begins somewhere in the middle", "0 @I1@ INDI\n", "notGedcom", undefined],
  ["is packed", "PK\u0003\u0004", "zip", undefined],
  ["is of a version that does not exist yet", "0 HEAD\n1 GEDC\n2 VERS 8.0\n", "version", undefined],
  ["has a line without a number", `${head}0 @I1@ INDI\nNAME Jan\n`, "line", 5],
  ["skips a level", `${head}0 @I1@ INDI\n2 DATE 1950\n`, "level", 5],
  ["names two people alike", `${head}0 @I1@ INDI\n0 @I1@ INDI\n`, "duplicate", 5],
  ["holds a NUL", `${head}0 @I1@ INDI\n1 NAME J\0an\n`, "binary", 5],
  ["has a line that goes on and on", `${head}0 @I1@ INDI\n1 NOTE ${"x".repeat(100_001)}\n`, "longLine", 5],
])("a file that %s is refused in one sentence", (_, text, code, line) => {
  const refusal = refusalOf(bytesOf(text));
  expect(refusal).toMatchObject({ code, line });
  expect(sentence(refusalKey(refusal!))).toMatch(/[.]$/);
});

test("a file of a hundred levels, each below the other, is refused", () => {
  const lines = Array.from({ length: 120 }, (_, level) => `${level + 1} X`).join("\n");
  expect(refusalOf(utf8(`${head}0 @I1@ INDI\n${lines}\n`))).toMatchObject({ code: "depth", line: 104 });
});

test("letters that are no UTF-8 in a GEDCOM 7 file are refused with their line, unknown letters of old with their name", () => {
  expect(refusalOf(bytesOf(`${head}0 @I1@ INDI\n1 NAME Zo\xeb\n`))).toMatchObject({ code: "encoding", line: 5 });
  expect(refusalOf(bytesOf("0 HEAD\n1 CHAR IBMPC\n0 @I1@ INDI\n1 NAME Zo\x89\n"))).toMatchObject({
    code: "charset",
    details: { charset: "IBMPC" },
  });
});

test("20,000 people are read, one more is refused, and so is a byte above 20 MB", () => {
  expect(importGedcom(utf8(head + "0 INDI\n".repeat(20_000))).family.people).toHaveLength(20_000);
  expect(refusalOf(utf8(head + "0 INDI\n".repeat(20_001)))).toMatchObject({ code: "tooManyPeople" });
  expect(refusalOf(new Uint8Array(full + 1))).toMatchObject({ code: "tooLarge", details: { most: 20 } });
});

// None of these may take longer than its 20 MB: whatever grows faster than the file never ends here.
describe("a file of 20 MB, full of", () => {
  test.each([
    ["nothing", "", "\n", "tooManyLines"],
    ["spaces", "", " ", "notGedcom"],
    ["one line", head, "x", "longLine"],
    ["records that nobody knows", head, "0 A\n", "tooManyLines"],
    ["tiny parts of one person", `${head}0 @I1@ INDI\n`, "1 A\n", "tooManyLines"],
    ["one note", `${head}0 @N1@ SNOTE\n`, "1 CONT tekst tekst\n", undefined],
    ["the same child", `${head}0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n`, "1 CHIL @I1@\n2 SOUR nog langer\n", undefined],
    [
      "marriages and divorces",
      `${head}0 @I1@ INDI\n0 @F1@ FAM\n1 HUSB @I1@\n`,
      "1 MARR\n2 DATE 1950\n2 NOTE heel veel langer\n1 DIV\n2 DATE 1951\n2 NOTE heel veel langer dan\n",
      undefined,
    ],
    ["definitions of extensions", "0 HEAD\n1 SCHMA\n", `2 TAG _A ${"a/".repeat(40_000)}\n`, undefined],
    ["words of separation", `${head}0 @F1@ FAM\n`, `1 EVEN\n2 TYPE ${"regist ".repeat(14_000)}\n`, undefined],
    [
      "accents without a letter",
      "0 HEAD\n1 CHAR ANSEL\n0 @I1@ INDI\n",
      `1 NOTE ${"\xe0\xf0".repeat(40_000)}\n`,
      undefined,
    ],
  ])("%s is read or refused, not waited for", (_, start, unit, code) => {
    const times = Math.floor((full - start.length) / unit.length);
    expect(refusalOf(bytesOf(start + unit.repeat(times)))?.code).toBe(code);
  });

  test("a person with a million parents is read or refused, not waited for", () => {
    const lines = Array.from({ length: 1_000_000 }, (_, at) => `1 FAMC @${at}@`);
    expect(refusalOf(utf8(`${head}0 @I1@ INDI\n${lines.join("\n")}\n`))).toBeUndefined();
  });

  test("a note that 20,000 people share is read or refused, not waited for", () => {
    const people = Array.from({ length: 20_000 }, (_, at) => `0 @${at}@ INDI\n1 SNOTE @N@\n`).join("");
    const note = "1 CONT tekst tekst tekst tekst\n".repeat(600_000);
    expect(refusalOf(utf8(`${head}${people}0 @N@ SNOTE begin\n${note}`))).toBeUndefined();
  });
});

test("people who are their own forebears, and notes of nobody, are read without going round for ever", () => {
  const records =
    "0 @A@ INDI\n1 FAMC @F@\n1 SNOTE @N@\n1 ASSO @A@\n2 ROLE FRIEND\n0 @F@ FAM\n1 HUSB @A@\n1 WIFE @A@\n1 CHIL @A@\n0 @N@ SNOTE\n1 SNOTE @N@";
  const { family } = importGedcom(utf8(`${head}${records}\n`));
  expect(family.childhoods).toHaveLength(1);
  expect(family.ties).toEqual([]);
  expect(partAround(family, "p1", { up: 9, down: 9, sideways: 9 }).family.people).toHaveLength(1);
});

test("a file that was spoilt on its way is read as a family that can be drawn, or refused", () => {
  const files = fc.oneof(
    fc.constantFrom(anselFile, webFile, newFile),
    embellishedFamily(20).map((family) => utf8(gedcomOf(familySchema.parse(family), { base: "https://x.example/" }))),
  );
  const spoilt = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    text: fc.oneof(
      fc.constantFrom(
        "\n",
        "\r",
        "@",
        "0 ",
        "1 ",
        "9 X\n",
        "1 FAMC @F1@\n",
        "2 DATE BET\n",
        "\x00",
        "\xff",
        "_KM",
        "1 CONC a\n",
        "99999",
        "/",
        " AND ",
      ),
      fc.string({ maxLength: 20 }),
    ),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const refused = new Set<string>();
  fc.assert(
    fc.property(files, fc.array(spoilt, { minLength: 1, maxLength: 12 }), (file, changes) => {
      let bytes = file;
      for (const { at, length, text, from } of changes) {
        const start = Math.floor(at * bytes.length);
        const copied = bytes.subarray(Math.floor(from * bytes.length)).subarray(0, length);
        const added = text === "" ? copied : bytesOf(text);
        bytes = Uint8Array.of(...bytes.subarray(0, start), ...added, ...bytes.subarray(start + length));
      }
      const refusal = refusalOf(bytes);
      if (refusal !== undefined) {
        refused.add(refusal.code);
        return;
      }
      const { family, report } = importGedcom(bytes);
      const whole = wholeOf(family)!;
      expect(familySchema.parse(whole.family)).toEqual(whole.family);
      const person = candidatesIn(family)("", 1)[0];
      if (person) familySchema.parse(partAround(family, person.id, { up: 3, down: 3, sideways: 3 }).family);
      for (const loss of report) expect(sentence(lossKey(loss))).toBeTruthy();
    }),
    { numRuns: 1500 },
  );
  expect(refused).toContain("line");
});

function refusalOf(bytes: Uint8Array): FileRefusal | undefined {
  try {
    importGedcom(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
}

function sentence(key: string): string | undefined {
  const [, section, name] = key.replace("genogram:", "").split(".");
  const texts = (dutch.gedcom as Record<string, Record<string, string>>)[section!]!;
  return texts[name!] ?? texts[`${name}_other`];
}
