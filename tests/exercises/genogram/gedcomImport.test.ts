import { describe, expect, test } from "vitest";
import { family as familySchema } from "#app/exercises/genogram/family.ts";
import { importGedcom } from "#app/exercises/genogram/gedcom/importedFamily.ts";
import type { Import } from "#app/exercises/genogram/gedcom/importedFamily.ts";
import { wholeOf } from "#app/exercises/genogram/gedcom/part.ts";
import { anselFile, bytesOf, gedcom5, gedcom7, newFile, utf8, webFile } from "./gedcomFiles.ts";

describe("an old program's file in ANSEL", () => {
  const read = importGedcom(anselFile);

  test("Zoë, Łukasz and Renée keep the accents of their names", () => {
    expect(read.version).toBe("5.5.1");
    expect(read.family.people.map(({ name }) => name)).toEqual(["Zoë Müller-Groß", "Łukasz Çétin ørsted", "Renée"]);
  });

  test("Zoë was born about 1921, Łukasz has died, and Renée was adopted by them", () => {
    const [zoe, lukasz, renee] = read.family.people;
    expect(zoe).toMatchObject({ gender: "woman", birth: { year: 1921, certainty: "about" }, deceased: false });
    expect(lukasz).toMatchObject({ gender: "man", deceased: true });
    expect(read.family.couples).toMatchObject([{ partners: [lukasz!.id, zoe!.id], bond: "married" }]);
    expect(read.family.childhoods).toMatchObject([{ child: renee!.id, parentage: "adoptive" }]);
  });

  test("a date with a Dutch month and a place are reported, not thrown away silently", () => {
    expect(read.report).toEqual([
      { code: "place", count: 1, example: "Köln" },
      { code: "date", count: 1, example: "4 MEI 1944" },
    ]);
  });
});

describe("a web program's file", () => {
  const read = importGedcom(webFile);
  const idOf = (name: string) => read.family.people.find((person) => person.name.startsWith(name))!.id;

  test("Truus has her name, her years, her first occupation and the first line of her note", () => {
    expect(read.family.people[0]).toEqual({
      id: "p1",
      name: "Geertruida Johanna van der Laan",
      gender: "woman",
      life: "born",
      birth: { year: 1930, certainty: "between", until: { year: 1932 } },
      death: { year: 2001, month: 3, day: 3, certainty: "exact" },
      deceased: true,
      occupation: "naaister",
      note: "Hield veel van zingen, zei ze altijd. Mail: truus@post.example",
      conditions: [],
    });
  });

  test("Klaas and Truus, who married each other again, are two couples, each with the child of its time", () => {
    const both = [idOf("Klaas"), idOf("Geertruida")];
    const [first, second, third] = read.family.couples;
    expect(first).toMatchObject({
      partners: both,
      since: { year: 1954, month: 5, day: 5 },
      ended: "divorced",
      until: { year: 1960 },
    });
    expect(second).toMatchObject({ partners: both, bond: "married", since: { year: 1963 } });
    expect(third).toMatchObject({ partners: [idOf("Riet"), idOf("Geertruida")], bond: "cohabiting" });
    expect(read.family.childhoods).toEqual([
      { child: idOf("Ineke"), couple: first!.id, parentage: "biological" },
      { child: idOf("Bram"), couple: third!.id, parentage: "foster" },
      { child: "p6", couple: first!.id, parentage: "biological" },
    ]);
  });

  test("a stillborn child is drawn as one", () => {
    expect(read.family.people[5]).toMatchObject({ name: "", life: "stillbirth", birth: { year: 1957 } });
  });

  test("a close and hostile tie is an emotional line, a godfather is not", () => {
    expect(read.family.ties).toEqual([{ id: "t1", kind: "closeHostile", from: idOf("Klaas"), to: idOf("Geertruida") }]);
  });

  test("everything else is reported, alike things together", () => {
    expect(codes(read)).toEqual({
      administration: 1,
      association: 1,
      "attribute OCCU": 1,
      "detail CAUS": 1,
      "detail TYPE": 1,
      "extension _UID": 1,
      media: 2,
      name: 2,
      period: 1,
      place: 1,
      "pointer CHIL": 1,
      shortened: 1,
      source: 2,
    });
  });
});

describe("a new program's file", () => {
  const read = importGedcom(newFile);
  const [anna, bo, cas, dirk, eef, parent] = read.family.people;

  test("Anna and Bo were registered partners, whoever of them stands where a husband stands", () => {
    expect(bo!.gender).toBe("other");
    expect(read.family.couples[0]).toMatchObject({
      partners: [anna!.id, bo!.id],
      bond: "registered",
      since: { year: 2005, certainty: "after" },
      ended: "separated",
      until: { year: 2015, certainty: "about" },
    });
  });

  test("Cas is a donor child of both and was adopted by Anna", () => {
    expect(read.family.childhoods.filter(({ child }) => child === cas!.id)).toEqual([
      { child: cas!.id, couple: read.family.couples[0]!.id, parentage: "donor" },
      { child: cas!.id, couple: read.family.couples[1]!.id, parentage: "adoptive" },
    ]);
  });

  test("Dirk and Eef, whose parents are in no record, stay siblings through a parent without a name", () => {
    expect(parent).toMatchObject({ name: "", gender: "unknown" });
    expect(read.family.couples[2]).toMatchObject({ partners: [parent!.id] });
    expect(read.family.childhoods.slice(2)).toMatchObject([{ child: dirk!.id }, { child: eef!.id }]);
  });

  test("a conflict in words and a friend are emotional lines, with what was noted", () => {
    expect(read.family.ties).toMatchObject([
      { kind: "conflict", from: anna!.id, to: bo!.id, note: "over geld" },
      { kind: "friendship", to: dirk!.id },
    ]);
  });

  test("a shared note is read, with the at sign that was doubled", () => {
    expect(anna!.note).toBe("@anna houdt van stilte");
  });

  test("a Julian day becomes ours, other calendars and years before Christ are reported", () => {
    expect(dirk!.birth).toEqual({ year: 1900, month: 1, day: 13, certainty: "exact" });
    expect(dirk!.deceased).toBe(false);
    expect(eef).not.toHaveProperty("birth");
    expect(eef!.deceased).toBe(true);
    expect(codes(read)).toEqual({
      association: 1,
      beforeChrist: 1,
      "calendar HEBREW": 1,
      datePhrase: 1,
      deathUnsure: 1,
      "estimate EST": 1,
      "extension _HOBBY": 1,
      julian: 1,
      oneAdopter: 1,
      parentAdded: 1,
      "pointer FAMC": 1,
      shortened: 1,
    });
  });
});

test.each([anselFile, webFile, newFile])("a family out of a file is one that can be drawn (%#)", (file) => {
  const whole = wholeOf(importGedcom(file).family)!;
  expect(familySchema.parse(whole.family)).toEqual(whole.family);
});

test.each([
  ["12 MAR 1950", { year: 1950, month: 3, day: 12, certainty: "exact" }],
  ["mar 1950", { year: 1950, month: 3, certainty: "exact" }],
  ["CAL 1950", { year: 1950, certainty: "about" }],
  ["INT 1950 (rond de oorlog)", { year: 1950, certainty: "about" }],
  ["BEF 1950", { year: 1950, certainty: "before" }],
  ["FROM 1950", { year: 1950, certainty: "after" }],
  ["TO 1950", { year: 1950, certainty: "before" }],
  ["FROM 1950 TO 1960", { year: 1950, certainty: "between", until: { year: 1960 } }],
  ["@#DGREGORIAN@ 1 FEB 1699/00", { year: 1700, month: 2, day: 1, certainty: "exact" }],
  ["@#DJULIAN@ 5 OCT 1582", { year: 1582, month: 10, day: 15, certainty: "exact" }],
  ["@#DJULIAN@ 29 FEB 1500", { year: 1500, month: 3, day: 10, certainty: "exact" }],
  ["(voor de oorlog)", undefined],
  ["@#DFRENCH R@ 1 VEND 4", undefined],
  ["ooit", undefined],
  ["0", undefined],
])("who was born on %s has that date in the genogram", (written, birth) => {
  const { family } = importGedcom(gedcom5(`0 @I1@ INDI\n1 BIRT\n2 DATE ${written}`));
  expect(family.people[0]!.birth).toEqual(birth);
});

test.each([
  ["1 FAMC @F@\n2 PEDI SEALING", []],
  ["1 FAMC @F@\n2 PEDI step", ["step"]],
  ["1 FAMC @F@\n2 PEDI OTHER\n3 PHRASE pleegkind via de voogd", ["guardian"]],
  ["1 FAMC @F@\n2 PEDI OTHER\n3 PHRASE logeerkind", ["guardian"]],
  ["1 BIRT\n2 FAMC @F@", ["biological"]],
  ["1 FAMC @F@\n1 ADOP Y\n2 FAMC @F@\n3 ADOP BOTH", ["adoptive"]],
  ["1 FAMC @F@\n2 PEDI BIRTH\n1 FAMC @F@\n2 PEDI FOSTER", ["biological", "foster"]],
])("a child with %j belongs to its parents as it says", (lines, parentages) => {
  const { family } = importGedcom(gedcom7(`0 @A@ INDI\n0 @C@ INDI\n${lines}\n0 @F@ FAM\n1 HUSB @A@`));
  expect(family.childhoods.map(({ parentage }) => parentage)).toEqual(parentages);
});

test("a child whom only its parents name is theirs too, as they say themselves", () => {
  const records =
    "0 @A@ INDI\n0 @C@ INDI\n0 @D@ INDI\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @C@\n1 CHIL @D@\n2 _FREL Step\n2 _MREL Step";
  const { family } = importGedcom(gedcom5(records));
  expect(family.childhoods.map(({ parentage }) => parentage)).toEqual(["biological", "step"]);
});

test.each([
  ["1 EVEN\n2 TYPE Miscarriage\n2 DATE 1990", "miscarriage"],
  ["1 EVEN\n2 TYPE abortion", "abortion"],
  ["1 DEAT\n2 AGE STILLBORN", "stillbirth"],
  ["1 BAPL\n2 STAT STILLBORN", "stillbirth"],
  ["1 BIRT Y", "born"],
])("a child with %j is drawn for what it was", (lines, life) => {
  expect(importGedcom(gedcom5(`0 @C@ INDI\n${lines}`)).family.people[0]!.life).toBe(life);
});

test("triplets whom one association joins to the next are one birth, and who is no sibling does not join them", () => {
  const children = ["1 ASSO @D@\n2 ROLE MULTIPLE\n3 PHRASE eeneiig", "1 ASSO @E@\n2 ROLE MULTIPLE", ""];
  const records = children.map((lines, at) => `0 @${"CDE"[at]}@ INDI\n1 FAMC @F@\n${lines}`).join("\n");
  const { family, report } = importGedcom(
    gedcom7(`0 @A@ INDI\n1 ASSO @C@\n2 ROLE MULTIPLE\n${records}\n0 @F@ FAM\n1 HUSB @A@`),
  );
  expect(family.childhoods.map(({ birthGroup }) => birthGroup)).toEqual([
    { name: "multiple-1", identical: true },
    { name: "multiple-1", identical: true },
    { name: "multiple-1" },
  ]);
  expect(report).toEqual([{ code: "association", count: 1, example: "MULTIPLE" }]);
});

test("a divorce or a death that nothing is said of stays research", () => {
  const { family, report } = importGedcom(
    gedcom7("0 @A@ INDI\n1 DEAT\n2 SOUR @S@\n0 @F@ FAM\n1 HUSB @A@\n1 MARR Y\n1 DIV"),
  );
  expect(family.people[0]!.deceased).toBe(false);
  expect(family.couples[0]).toMatchObject({ bond: "married" });
  expect(family.couples[0]).not.toHaveProperty("ended");
  expect(report.map(({ code }) => code)).toEqual(["deathUnsure", "source", "event"]);
});

test("names that a program stored in Windows' own letters, or under a wrong flag, are read and reported", () => {
  const file = (charset: string) => bytesOf(`0 HEAD\n1 CHAR ${charset}\n0 @I@ INDI\n1 NAME Zo\xeb\n0 TRLR\n`);
  expect(importGedcom(file("ANSI"))).toMatchObject({ family: { people: [{ name: "Zoë" }] }, report: [] });
  expect(importGedcom(file("UTF-8"))).toMatchObject({
    family: { people: [{ name: "Zoë" }] },
    report: [{ code: "encodingGuessed", count: 1, example: "UTF-8" }],
  });
});

test.each(["utf-16le", "utf-16be"])(
  "a family stored in %s is read, with a mark at the start and without",
  (encoding) => {
    const text = "0 HEAD\r\n1 CHAR UNICODE\r\n0 @I@ INDI\r\n1 NAME Zoë 👩\r\n0 TRLR\r\n";
    for (const marked of [text, `\uFEFF${text}`]) {
      const bytes = new Uint8Array(marked.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < marked.length; at += 1) {
        view.setUint16(at * 2, marked.charCodeAt(at), encoding === "utf-16le");
      }
      expect(importGedcom(bytes).family.people[0]!.name).toBe("Zoë 👩");
    }
  },
);

test("a long note that a program broke without saying so stays with its person", () => {
  const { family, report } = importGedcom(gedcom5("0 @I@ INDI\n1 NOTE eerste\nen verder\n1 SEX F"));
  expect(family.people[0]).toMatchObject({ gender: "woman", note: "eerste" });
  expect(report).toContainEqual({ code: "looseLine", count: 1 });
});

test("a file that stops halfway is read and says so", () => {
  expect(importGedcom(utf8("0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I@ INDI\n1 NAME An")).report).toEqual([
    { code: "truncated", count: 1 },
  ]);
});

/** The report as counts, apart from its examples. */
function codes({ report }: Import): Record<string, number> {
  return Object.fromEntries(report.map(({ code, tag, count }) => [tag === undefined ? code : `${code} ${tag}`, count]));
}
