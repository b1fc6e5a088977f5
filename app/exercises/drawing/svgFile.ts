import type { Mark, Picture } from "./mark.ts";

/** What a picture file says besides what is drawn. */
export interface SvgWords {
  title: string;
  description: string;
  language: string;
}

/** The typefaces of a drawing: ours where it is known, then what any computer has. */
export const fontFamily =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, Arial, sans-serif";

/**
 * The text of an SVG file that needs nothing beside it. A font goes along as a data address; a program that does not
 * know embedded fonts takes the next family, and text stays text.
 */
export function svgText({ box, marks }: Picture, { title, description, language }: SvgWords, font?: string): string {
  const { x, y, width, height } = box;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" `,
    `role="img" aria-labelledby="title desc" xml:lang="${escaped(language)}" font-family="${fontFamily}">\n`,
    `<title id="title">${escaped(title)}</title>\n<desc id="desc">${escaped(description)}</desc>\n`,
    font === undefined ? "" : `<style>${fontFace(font)}</style>\n`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#ffffff"/>\n`,
    ...marks.map(written),
    "\n</svg>\n",
  ].join("");
}

function fontFace(address: string): string {
  return `@font-face{font-family:'Atkinson Hyperlegible Next';src:url(${address}) format('truetype')}`;
}

function written(mark: Mark | string): string {
  if (typeof mark === "string") return escaped(mark);
  const attributes = Object.entries(mark.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const opening = `<${mark.tag}${attributes.join("")}`;
  if (mark.children.length === 0) return `${opening}/>`;
  return `${opening}>${mark.children.map(written).join("")}</${mark.tag}>`;
}

const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 §2.2: control characters and halves of surrogate pairs cannot stand in a file at all. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- these very characters are meant
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
      .replaceAll(/[&<>"]/g, (character) => named[character]!)
  );
}
