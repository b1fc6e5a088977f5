import { captionOf } from "./document.ts";
import type { Document, DocumentNode } from "./document.ts";

/** The words of a document without their form, one line a paragraph, heading, item, cell or caption. */
export function plainText(document: Document): string {
  return linesOf(document).join("\n");
}

function linesOf(node: { type: string; attrs?: DocumentNode["attrs"]; content?: DocumentNode[] }): string[] {
  if (captioned.has(node.type)) return written(captionOf(node));
  const content = node.content ?? [];
  if (content.some((child) => child.type === "text" || child.type === "hardBreak")) return written(inlineText(content));
  return content.flatMap(linesOf);
}

const captioned = new Set(["image", "video", "attachment"]);

/** The words of a line. */
export function inlineText(content: DocumentNode[]): string {
  return content.map((node) => (node.type === "hardBreak" ? " " : (node.text ?? ""))).join("");
}

function written(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === "" ? [] : [trimmed];
}
