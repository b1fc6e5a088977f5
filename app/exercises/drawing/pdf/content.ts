import type { Mark } from "../mark.ts";
import type { Font } from "./font.ts";
import { matrixOf } from "./matrix.ts";
import type { Matrix } from "./matrix.ts";
import { outlineSteps } from "./outlines.ts";
import type { Step } from "./outlinePath.ts";

/** What an element passes on to those inside it (SVG 1.1 §6.18). */
type Style = Readonly<Record<string, string>>;

const inherited = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
  "dominant-baseline",
];
const initial: Style = { fill: "#000000", stroke: "none", "stroke-width": "1", "font-size": "16" };
const silent = new Set(["title", "desc", "defs", "clipPath", "style", "metadata"]);

/** Writes the marks of a drawing as the operators of a PDF page (ISO 32000-1 §8 and §9), in layout units. */
export class Content {
  readonly #font: Font;
  readonly #operators: string[] = [];
  readonly #clips = new Map<string, Mark>();

  constructor(font: Font) {
    this.#font = font;
  }

  /** Draws inside a change of coordinates; PDF counts upwards from the lower edge. */
  within(matrix: Matrix, clip: Step[], marks: readonly Mark[]): void {
    this.#add("q", `${matrix.map(short).join(" ")} cm`, ...clip.map(operatorOf), clip.length > 0 ? "W n" : "");
    for (const mark of marks) this.#findClips(mark);
    for (const mark of marks) this.#draw(mark, initial);
    this.#add("Q");
  }

  toString(): string {
    return `${this.#operators.filter(Boolean).join("\n")}\n`;
  }

  #add(...operators: string[]): void {
    this.#operators.push(...operators);
  }

  #findClips(mark: Mark): void {
    const { id } = mark.attributes;
    if (mark.tag === "clipPath" && id !== undefined) this.#clips.set(id, mark);
    for (const child of mark.children) if (typeof child !== "string") this.#findClips(child);
  }

  #draw(mark: Mark, above: Style): void {
    if (silent.has(mark.tag)) return;
    const { transform, "clip-path": clip } = mark.attributes;
    const own = Object.fromEntries(inherited.flatMap((name) => pairOf(name, mark.attributes[name])));
    const style = { ...above, ...own };
    const changes = transform !== undefined || clip !== undefined;
    if (changes) this.#add("q");
    if (transform !== undefined) this.#add(`${matrixOf(transform).map(short).join(" ")} cm`);
    if (clip !== undefined) this.#clip(clip);
    if (mark.tag === "text") this.#text(mark, style);
    else {
      const outline = outlineSteps(mark);
      if (outline !== null && outline.length > 0) this.#paint(outline, mark.tag === "line", style);
      for (const child of mark.children) if (typeof child !== "string") this.#draw(child, style);
    }
    if (changes) this.#add("Q");
  }

  #clip(reference: string): void {
    const shape = this.#clips.get(/#([^)"']+)/.exec(reference)?.[1] ?? "")?.children[0];
    const outline = shape === undefined || typeof shape === "string" ? null : outlineSteps(shape);
    if (outline !== null) this.#add(...outline.map(operatorOf), "W n");
  }

  #paint(outline: readonly Step[], isLine: boolean, style: Style): void {
    const fill = isLine ? null : colourOf(style["fill"]);
    const stroke = colourOf(style["stroke"]);
    if (fill === null && stroke === null) return;
    if (fill !== null) this.#add(`${fill} rg`);
    if (stroke !== null) this.#add(...this.#pen(stroke, style));
    this.#add(...outline.map(operatorOf), fill === null ? "S" : stroke === null ? "f" : "B");
  }

  #pen(stroke: string, style: Style): string[] {
    const dashes = style["stroke-dasharray"];
    const join = { round: 1, bevel: 2 }[style["stroke-linejoin"] ?? ""] ?? 0;
    const cap = { round: 1, square: 2 }[style["stroke-linecap"] ?? ""] ?? 0;
    return [
      `${stroke} RG ${short(Number(style["stroke-width"]))} w ${cap} J ${join} j`,
      `[${dashes === undefined || dashes === "none" ? "" : dashes.replaceAll(",", " ")}] 0 d`,
    ];
  }

  #text(mark: Mark, style: Style): void {
    for (const line of linesIn(mark, style)) {
      const glyphs = this.#font.glyphsOf(line.text);
      if (glyphs.length === 0) continue;
      const size = Number(line.style["font-size"]);
      const width = (this.#font.widthOf(glyphs) * size) / 1000;
      const anchor = { middle: 0.5, end: 1 }[line.style["text-anchor"] ?? ""] ?? 0;
      const drop = line.style["dominant-baseline"] === "central" ? size * 0.35 : 0;
      const shown = `<${glyphs.map((glyph) => glyph.toString(16).padStart(4, "0")).join("")}> Tj`;
      const place = `1 0 0 -1 ${short(line.x - anchor * width)} ${short(line.y + drop)} Tm`;
      const fill = colourOf(line.style["fill"]) ?? "0 0 0";
      const stroke = colourOf(line.style["stroke"]);
      this.#add("BT", `/F1 ${short(size)} Tf`);
      // A halo lies below its letters; a bold letter is one with an edge of its own colour.
      if (stroke !== null)
        this.#add(...this.#pen(stroke, { ...line.style, "stroke-linejoin": "round" }), "1 Tr", place, shown);
      const isBold = /bold|[6-9]00/.test(line.style["font-weight"] ?? "");
      if (isBold) this.#add(...this.#pen(fill, { "stroke-width": String(size * 0.035) }));
      this.#add(`${fill} rg`, isBold ? "2 Tr" : "0 Tr", place, shown, "ET");
    }
  }
}

interface TextLine {
  text: string;
  x: number;
  y: number;
  style: Style;
}

/** The lines of a text: its own words, and those of each span, which stands where it says or goes on below. */
function linesIn({ attributes, children }: Mark, style: Style): TextLine[] {
  let [x, y] = [Number(attributes["x"] ?? 0), Number(attributes["y"] ?? 0) + Number(attributes["dy"] ?? 0)];
  const own = children.filter((child) => typeof child === "string").join("");
  const lines: TextLine[] = own.trim() === "" ? [] : [{ text: own, x, y, style }];
  for (const child of children) {
    if (typeof child === "string") continue;
    const given = child.attributes;
    x = given["x"] === undefined ? x : Number(given["x"]);
    y = (given["y"] === undefined ? y : Number(given["y"])) + Number(given["dy"] ?? 0);
    const text = child.children.filter((each) => typeof each === "string").join("");
    const spanStyle = { ...style, ...Object.fromEntries(inherited.flatMap((name) => pairOf(name, given[name]))) };
    if (text !== "") lines.push({ text, x, y, style: spanStyle });
  }
  return lines;
}

function pairOf(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, value]];
}

/** A colour as PDF counts it, from 0 to 1; null for none. Drawings use `#rrggbb` only. */
function colourOf(colour: string | undefined): string | null {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "");
  return found === null
    ? null
    : found
        .slice(1)
        .map((part) => short(Number.parseInt(part, 16) / 255))
        .join(" ");
}

function operatorOf(step: Step): string {
  if (step[0] === "Z") return "h";
  const [letter, ...numbers] = step;
  return `${numbers.map(short).join(" ")} ${{ M: "m", L: "l", C: "c" }[letter]}`;
}

function short(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : "0";
}
