import type { Schema } from "@tiptap/pm/model";
import { Refusal } from "#app/platform/refusal.ts";
import { markAttributes, nodeAttributes } from "./attributes.ts";
import type { Document, DocumentMark, DocumentNode } from "./document.ts";
import { documentLimits, shortTextLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { documentSchema, shortTextSchema } from "./schema/schema.ts";
import { settled } from "./settling.ts";

/** Reads a document that came from outside; refuses (`document.*`) whatever the editor could not have made. */
export function parseDocument(json: unknown): Document {
  return parse(json, documentSchema, documentLimits);
}

/** Reads a short rich text (what, why, caution) that came from outside, as strictly as a document. */
export function parseShortText(json: unknown): Document {
  return parse(json, shortTextSchema, shortTextLimits);
}

function parse(json: unknown, schema: Schema, limits: Limits): Document {
  measure(json, limits);
  const document = settled(readNode(json, schema)) as Document;
  if (document.type !== "doc") throw new Refusal("document.form");
  try {
    const node = schema.nodeFromJSON(document);
    node.check();
    return node.toJSON() as Document;
  } catch (error) {
    throw new Refusal("document.structure", "invalid", { place: String(error).slice(0, 200) });
  }
}

/** Walks without recursion, so that nothing from outside can exhaust the stack. */
function measure(json: unknown, limits: Limits): void {
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 1 }];
  let parts = 0;
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value === "string") characters += next.value.length;
    if (typeof next.value !== "object" || next.value === null) continue;
    if (!Array.isArray(next.value)) parts += 1;
    // Between a node and its child stands the array that holds it.
    if (next.depth > limits.depth * 2 + 2) throw new Refusal("document.tooDeep", "invalid", { limit: limits.depth });
    if (parts > limits.parts) throw new Refusal("document.tooMany", "large", { limit: limits.parts });
    if (characters > limits.bytes) throw tooLarge(limits);
    for (const value of Object.values(next.value)) open.push({ value, depth: next.depth + 1 });
  }
  if (new TextEncoder().encode(JSON.stringify(json) ?? "").length > limits.bytes) throw tooLarge(limits);
}

function tooLarge(limits: Limits): Refusal {
  return new Refusal("document.tooLarge", "large", { limit: Math.round(limits.bytes / 1000) });
}

const nodeKeys = new Set(["type", "attrs", "content", "marks", "text"]);

function readNode(json: unknown, schema: Schema): DocumentNode {
  const { type, attrs, content, marks, text } = fields(json, nodeKeys);
  if (typeof type !== "string" || !Object.hasOwn(nodeAttributes, type) || !Object.hasOwn(schema.nodes, type)) {
    throw new Refusal("document.node", "invalid", { name: nameOf(type) });
  }
  const node: DocumentNode = { type };
  const read = readAttributes(nodeAttributes, type, attrs);
  if (Object.keys(read).length > 0) node.attrs = read;
  if (type === "text") {
    if (typeof text !== "string" || content !== undefined) throw new Refusal("document.form");
    node.text = text;
  } else if (text !== undefined) throw new Refusal("document.form");
  if (content !== undefined) node.content = list(content).map((child) => readNode(child, schema));
  if (marks !== undefined && list(marks).length > 0) node.marks = list(marks).map((mark) => readMark(mark, schema));
  return node;
}

const markKeys = new Set(["type", "attrs"]);

function readMark(json: unknown, schema: Schema): DocumentMark {
  const { type, attrs } = fields(json, markKeys);
  if (typeof type !== "string" || !Object.hasOwn(markAttributes, type) || !Object.hasOwn(schema.marks, type)) {
    throw new Refusal("document.mark", "invalid", { name: nameOf(type) });
  }
  const read = readAttributes(markAttributes, type, attrs);
  return Object.keys(read).length > 0 ? { type, attrs: read } : { type };
}

function readAttributes(
  known: typeof nodeAttributes,
  type: string,
  attrs: unknown,
): NonNullable<DocumentNode["attrs"]> {
  const parsed = known[type]!.safeParse(attrs ?? {});
  if (parsed.success) return parsed.data as NonNullable<DocumentNode["attrs"]>;
  const name = nameOf(parsed.error.issues[0]?.path[0] ?? type);
  throw name === "href"
    ? new Refusal("document.link")
    : new Refusal("document.attribute", "invalid", { name, node: type });
}

function fields(json: unknown, known: ReadonlySet<string>): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Refusal("document.form");
  if (Object.keys(json).some((key) => !known.has(key))) throw new Refusal("document.form");
  return json as Record<string, unknown>;
}

function list(json: unknown): unknown[] {
  if (!Array.isArray(json)) throw new Refusal("document.form");
  return json;
}

function nameOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 40) : typeof value;
}
