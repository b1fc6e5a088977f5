import { expect, test } from "vitest";
import { pictureOf } from "#app/exercises/drawing/composition.ts";
import { svgText } from "#app/exercises/drawing/svgFile.ts";
import type { Sheet } from "#app/exercises/drawing/mark.ts";
import { marksIn } from "./markup.ts";

const words = { title: "Familie <De Wit> & co", description: 'Zij zegt: "ik"', language: "nl" };

function sheet(name: string): Sheet {
  const marks = [{ tag: "text", attributes: { x: "0", y: "12", fill: "#1f2a30" }, children: [name] }];
  const drawing = { box: { x: -10, y: -20, width: 300, height: 200 }, marks };
  return {
    ...words,
    remark: "22 november 2026",
    drawing,
    legend: { box: { x: 0, y: 0, width: 40, height: 20 }, marks },
  };
}

test("an SVG holds its text as text, a title and a description, and nothing from elsewhere", () => {
  const text = svgText(pictureOf(sheet("Ünal")), words, "data:font/ttf;base64,AAEA");
  expect(text).toContain('<title id="title">Familie &lt;De Wit&gt; &amp; co</title>');
  expect(text).toContain("Zij zegt: &quot;ik&quot;</desc>");
  expect(text).toContain(">Ünal</text>");
  expect(text).toContain("Verdana, Arial, sans-serif");
  expect(text.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href|<script|@import/);
});

test("a name with signs that no file may hold does not spoil it", () => {
  const text = svgText(pictureOf(sheet("a\u0000\u0007b\ud800 </svg><script>")), words);
  expect(text).not.toContain("<script");
  expect(text).toContain(">ab\ufffd &lt;/svg&gt;");
  const [svg] = marksIn(text.replace(/ xmlns="[^"]*"/, ""));
  expect(svg?.tag).toBe("svg");
});

test("everything stands on the paper: title above, drawing, legend below", () => {
  const { box, marks } = pictureOf(sheet("Bo"));
  const tops = marks.map(({ attributes }) =>
    Number(attributes["y"] ?? /,? ([-\d.]+)\)/.exec(attributes["transform"]!)![1]),
  );
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  expect(box.height).toBeGreaterThan(200 + 20 + 56);
});
