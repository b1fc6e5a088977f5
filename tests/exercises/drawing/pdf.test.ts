import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Sheet } from "#app/exercises/drawing/mark.ts";
import { stepsOf } from "#app/exercises/drawing/pdf/outlinePath.ts";
import { pdfFile } from "#app/exercises/drawing/pdf/pdfFile.ts";
import { marksIn } from "./markup.ts";

const font = readFileSync("app/exercises/drawing/font/atkinsonHyperlegibleNext.ttf");
const made = new Date("2026-11-22T10:00:00Z");

async function pdfOf(markup: string, box = { x: 0, y: 0, width: 300, height: 200 }) {
  const drawing = { box, marks: marksIn(markup) };
  const sheet: Sheet = {
    title: "Familie Şen",
    remark: "fictief",
    description: "Drie mensen.",
    language: "nl",
    drawing,
    legend: null,
  };
  const { file, missing } = await pdfFile(sheet, "a4", font, ({ number, count }) => `${number}/${count}`, made);
  const bytes = Buffer.from(await file.arrayBuffer());
  return { text: bytes.toString("latin1"), bytes, missing };
}

/** What every compressed stream of the file says. */
function streamsIn({ text, bytes }: { text: string; bytes: Buffer }): string[] {
  return [...text.matchAll(/\/Length (\d+) \/Filter \/FlateDecode >>\nstream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return inflateSync(bytes.subarray(start, start + Number(found[1]))).toString("latin1");
  });
}

describe("the PDF of a drawing", () => {
  test("has every object where its table says", async () => {
    const { text } = await pdfOf('<circle r="4"/>');
    const table = Number(/startxref\n(\d+)/.exec(text)![1]);
    const rows = [...text.slice(table).matchAll(/(\d{10}) 00000 n/g)].map(([, place]) => Number(place));
    expect(rows.length).toBeGreaterThan(8);
    for (const [at, place] of rows.entries()) expect(text.slice(place)).toMatch(new RegExp(`^${at + 1} 0 obj\n`));
  });

  test("can be searched for the names in it, with their accents", async () => {
    const file = await pdfOf('<text x="5" y="9" font-size="12">Ünal</text>');
    const streams = streamsIn(file);
    const meanings = streams.find((stream) => stream.includes("beginbfchar"))!;
    for (const letter of "Ünal Şe") {
      expect(meanings).toContain(`<${letter.charCodeAt(0).toString(16).padStart(4, "0")}>\n`);
    }
    expect(file.missing).toEqual([]);
  });

  test("says which letters its typeface lacks", async () => {
    const { missing } = await pdfOf("<text>أمل 李 Ẍ</text>");
    expect(missing).toEqual(expect.arrayContaining(["أ", "李", "Ẍ"]));
  });

  test("draws the halo of a number below it", async () => {
    const [page] = streamsIn(await pdfOf('<text fill="#1f2a30" stroke="#ffffff" stroke-width="4">41</text>'));
    expect(page!.indexOf("1 Tr")).toBeGreaterThan(-1);
    expect(page!.indexOf("1 Tr")).toBeLessThan(page!.indexOf("0 Tr"));
  });

  test("keeps what is cut off by a symbol inside the symbol", async () => {
    const [page] = streamsIn(
      await pdfOf(
        '<g><clipPath id="c1"><circle r="9"/></clipPath><g clip-path="url(#c1)"><rect width="9" height="9" fill="#000000"/></g></g>',
      ),
    );
    expect(page!.match(/W n/g)).toHaveLength(2);
  });

  test("tells in words what it shows", async () => {
    const { text } = await pdfOf('<circle r="4"/>');
    const words = Buffer.from("Familie Şen. Drie mensen.", "utf16le").swap16().toString("hex");
    expect(text).toContain(`/Alt <feff${words}>`);
  });

  test("puts a drawing of a hundred metres on paper in parts", async () => {
    const { text } = await pdfOf('<circle r="4"/>', { x: 0, y: 0, width: 9000, height: 3000 });
    expect(Number(/\/Count (\d+)/.exec(text)![1])).toBeGreaterThan(4);
  });
});

describe("a way with a pen", () => {
  test("goes where the path says, with and without spaces, relative and absolute", () => {
    expect(stepsOf("M-4-9V9m2 1l1-1h-2z")).toEqual([
      ["M", -4, -9],
      ["L", -4, 9],
      ["M", -2, 10],
      ["L", -1, 9],
      ["L", -3, 9],
      ["Z"],
    ]);
  });

  test("follows an arc around its middle", () => {
    const steps = stepsOf("M10 0A10 10 0 1 1 0-10");
    const ends = steps.map((step) => step.slice(-2) as [number, number]);
    expect(ends.at(-1)).toEqual([0, -10]);
    for (const [x, y] of ends) expect(Math.hypot(x, y)).toBeCloseTo(10, 5);
    expect(ends.some(([x, y]) => x < -9 && Math.abs(y) < 1)).toBe(true);
  });

  test("mirrors the control point of a smooth curve", () => {
    expect(stepsOf("M0 0Q3 6 6 0T12 0").at(-1)).toEqual(["C", 8, -4, 10, -4, 12, 0]);
  });
});
