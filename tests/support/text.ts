import type { Document } from "#app/documents/document.ts";

/** A document of plain paragraphs. */
export function paragraphs(...texts: string[]): Document {
  return { type: "doc", content: texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })) };
}
