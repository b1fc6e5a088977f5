import { nodesOf, textAttribute } from "./document.ts";
import type { Document } from "./document.ts";

/** How many pictures a document shows, and which of them, counted from 1, have no alternative text yet. */
export function picturesOf(document: Document): { count: number; silent: number[] } {
  const pictures = [...nodesOf(document)].filter(({ node }) => node.type === "image");
  const silent = pictures.flatMap(({ node }, index) => (textAttribute(node, "alt").trim() === "" ? [index + 1] : []));
  return { count: pictures.length, silent };
}

/** The anchor of a picture on the page where it is written: the name of its field, and which picture of it. */
export function pictureAnchor(field: string, number: number): string {
  return `${field}-picture-${number}`;
}

/** Which picture of a field a hash leads to; null when it leads elsewhere. */
export function pictureIn(hash: string, field: string): number | null {
  const start = `#${pictureAnchor(field, 0).slice(0, -1)}`;
  const number = hash.startsWith(start) ? Number(hash.slice(start.length)) : 0;
  return Number.isInteger(number) && number > 0 ? number : null;
}
