/** Weight on a stretch of text. */
export type DocumentMark = { type: string; attrs?: Record<string, string | number | null> };

/** A node of a document, as TipTap writes it to JSON. */
export type DocumentNode = {
  type: string;
  attrs?: Record<string, string | number | null>;
  content?: DocumentNode[];
  marks?: DocumentMark[];
  text?: string;
};

/** A text as the database keeps it: blocks from top to bottom, each found by its index. */
export type Document = { type: "doc"; content: DocumentNode[] };

export const calloutKinds = ["tip", "caution", "example", "note"] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** A document in which nothing is written yet. */
export function emptyDocument(): Document {
  return { type: "doc", content: [{ type: "paragraph" }] };
}

/** Whether a reader would see nothing at all. */
export function isEmptyDocument(document: Document): boolean {
  return document.content.every(isEmptyBlock);
}

/** Every node from top to bottom, with the index of the top-level block it stands in. */
export function* nodesOf(document: Document): Generator<{ node: DocumentNode; block: number }> {
  for (const [block, node] of document.content.entries()) yield* within(node, block);
}

/** An attribute that is a text, or nothing. */
export function textAttribute(node: { attrs?: Record<string, unknown> }, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === "string" ? value : "";
}

/** What a film, a picture or a file is called for who does not see it. */
export function captionOf(node: { attrs?: Record<string, unknown> }): string {
  return ["alt", "title", "name"].map((name) => textAttribute(node, name)).find((text) => text.trim() !== "") ?? "";
}

const wordless = new Set(["image", "video", "attachment", "exercise", "sourceNote"]);

function isEmptyBlock(node: DocumentNode): boolean {
  if (wordless.has(node.type)) return false;
  if (node.type === "text") return node.text?.trim() === "";
  return (node.content ?? []).every(isEmptyBlock);
}

function* within(node: DocumentNode, block: number): Generator<{ node: DocumentNode; block: number }> {
  yield { node, block };
  for (const child of node.content ?? []) yield* within(child, block);
}
