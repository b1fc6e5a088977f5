import type { Document, DocumentNode } from "../document.ts";

/** Without the empty paragraphs at the end, which the editor keeps only to type in. */
export function trimmed(document: Document): Document {
  const last = document.content.findLastIndex((node) => !isBlank(node));
  return { type: "doc", content: document.content.slice(0, Math.max(last, 0) + 1) };
}

function isBlank(node: DocumentNode): boolean {
  return node.type === "paragraph" && (node.content ?? []).length === 0;
}
