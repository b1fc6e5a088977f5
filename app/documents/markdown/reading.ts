import { Refusal } from "#app/platform/refusal.ts";
import { nodeAttributes } from "../attributes.ts";
import { calloutKinds } from "../document.ts";
import type { Document, DocumentMark, DocumentNode } from "../document.ts";
import { isAllowedHref } from "../href.ts";
import { treeFromMarkdown } from "./processor.ts";
import { settled } from "../settling.ts";
import type { MarkdownNode } from "./tree.ts";

/** What the names in a package stand for. A name that is not there is refused; an absent map takes names as they are. */
export interface ReadingNames {
  /** From the name of an exercise's file to its version. */
  exercises?: ReadonlyMap<string, string>;
  /** The keys of the package's sources. */
  sources?: ReadonlySet<string>;
  /** From the name of a picture, film or other file in the package to its file. */
  files?: ReadonlyMap<string, string>;
}

/** Reads the body of a page. Whatever the format does not allow is refused (`document.markdown`) with its line. */
export function documentFromMarkdown(markdown: string, names: ReadingNames = {}): Document {
  return documentOf(markdown, { names, short: false });
}

/** Reads a short text: paragraphs, lists, bold, italic and links. */
export function shortTextFromMarkdown(markdown: string): Document {
  return documentOf(markdown, { names: {}, short: true });
}

interface Reading {
  names: ReadingNames;
  short: boolean;
}

function documentOf(markdown: string, reading: Reading): Document {
  const content = blocks(treeFromMarkdown(markdown), reading, reading.short ? "prose" : "section");
  return settled({ type: "doc", content }) as Document;
}

type Place = "section" | "block" | "prose";

const allowed: Record<Place, readonly string[]> = {
  prose: ["paragraph", "list"],
  block: ["paragraph", "list", "table", "containerDirective", "leafDirective"],
  section: ["paragraph", "list", "table", "containerDirective", "leafDirective", "heading"],
};

function blocks(parent: MarkdownNode, reading: Reading, place: Place): DocumentNode[] {
  const content = (parent.children ?? []).map((node) => {
    if (!allowed[place].includes(node.type)) throw unwelcome(node);
    return block(node, reading, place);
  });
  return content.length > 0 ? content : [{ type: "paragraph" }];
}

function block(node: MarkdownNode, reading: Reading, place: Place): DocumentNode {
  if (node.type === "paragraph") return line("paragraph", node, reading);
  if (node.type === "list") return list(node, reading);
  if (node.type === "table") return table(node, reading);
  if (node.type === "heading") {
    if (node.depth !== 2 && node.depth !== 3) throw unwelcome(node, `heading ${node.depth}`);
    return { ...line("heading", node, reading), attrs: { level: node.depth } };
  }
  return directive(node, reading, place);
}

function list(node: MarkdownNode, reading: Reading): DocumentNode {
  const content = (node.children ?? []).map((item): DocumentNode => {
    const [first, ...rest] = item.children ?? [];
    if (typeof item.checked === "boolean") throw unwelcome(item, "task");
    if (first && first.type !== "paragraph") throw unwelcome(first);
    const own = first ? line("paragraph", first, reading) : { type: "paragraph" };
    for (const nested of rest) if (nested.type !== "list") throw unwelcome(nested);
    return { type: "listItem", content: [own, ...rest.map((nested) => list(nested, reading))] };
  });
  return node.ordered
    ? { type: "orderedList", attrs: { start: node.start ?? 1 }, content }
    : { type: "bulletList", content };
}

function table(node: MarkdownNode, reading: Reading): DocumentNode {
  const cell = { colspan: 1, rowspan: 1, colwidth: null };
  const content = (node.children ?? []).map((row, index) => ({
    type: "tableRow",
    content: (row.children ?? []).map((column) => ({
      type: index === 0 ? "tableHeader" : "tableCell",
      attrs: cell,
      content: [line("paragraph", column, reading)],
    })),
  }));
  const width = Math.max(1, ...content.map((row) => row.content.length));
  for (const row of content) {
    const type = row.content[0]?.type ?? "tableCell";
    while (row.content.length < width) row.content.push({ type, attrs: cell, content: [{ type: "paragraph" }] });
  }
  return { type: "table", content };
}

function directive(node: MarkdownNode, reading: Reading, place: Place): DocumentNode {
  const name = `${node.type === "leafDirective" ? "::" : ":::"}${node.name}`;
  const labelled =
    node.type === "leafDirective" ? (node.children ?? []).length > 0 : node.children?.[0]?.data?.directiveLabel;
  if (labelled) throw unwelcome(node, `${name}[…]`);
  if (name === ":::callout") {
    const { kind } = attributes(node, ["kind"]);
    if (!calloutKinds.some((known) => known === kind)) throw unwelcome(node, `kind="${kind}"`);
    return { type: "callout", attrs: { kind: kind! }, content: blocks(node, reading, "prose") };
  }
  if (name === ":::details" && place === "section") {
    const { summary } = attributes(node, ["summary"]);
    const title = { type: "detailsSummary", content: [{ type: "text", text: summary ?? "" }] };
    return { type: "details", content: [title, { type: "detailsContent", content: blocks(node, reading, "block") }] };
  }
  if (name === "::exercise" && place === "section") {
    const { file } = attributes(node, ["file"]);
    return { type: "exercise", attrs: { exerciseVersionId: resolved(node, file, reading.names.exercises) } };
  }
  if (name === "::image") {
    const { file, alt, width, height } = attributes(node, ["file", "alt", "width", "height"]);
    const fileId = resolved(node, file, reading.names.files);
    return checked(node, {
      type: "image",
      attrs: { fileId, alt: alt ?? "", width: pixels(width), height: pixels(height) },
    });
  }
  if (name === "::video") {
    const { file, href, title } = attributes(node, ["file", "href", "title"]);
    const fileId = file === undefined ? null : resolved(node, file, reading.names.files);
    return checked(node, { type: "video", attrs: { fileId, href: href ?? null, title: title ?? "" } });
  }
  if (name === "::attachment") {
    const { file, title, name: fileName, bytes } = attributes(node, ["file", "title", "name", "bytes"]);
    const fileId = resolved(node, file, reading.names.files);
    const attrs = { fileId, title: title ?? "", name: fileName ?? "", bytes: Number(bytes) };
    return checked(node, { type: "attachment", attrs });
  }
  throw unwelcome(node, name);
}

function attributes(node: MarkdownNode, known: string[]): Record<string, string | undefined> {
  const given = Object.entries(node.attributes ?? {});
  const strange = given.find(([name]) => !known.includes(name));
  if (strange) throw unwelcome(node, `${strange[0]}="${strange[1]}"`);
  return Object.fromEntries(given.map(([name, value]) => [name, value ?? ""]));
}

function resolved(
  node: MarkdownNode,
  name: string | undefined,
  names: ReadonlyMap<string, string> | undefined,
): string {
  const value = name ? (names ? names.get(name) : name) : undefined;
  if (value === undefined) throw unwelcome(node, `file="${name ?? ""}"`);
  return value;
}

function checked(node: MarkdownNode, made: DocumentNode): DocumentNode {
  const attrs = { ...made.attrs, ...(made.attrs?.["fileId"] && { fileId: "00000000-0000-4000-8000-000000000000" }) };
  if (!nodeAttributes[made.type]!.safeParse(attrs).success) throw unwelcome(node, `::${made.type}`);
  return made;
}

function pixels(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

function line(type: string, node: MarkdownNode, reading: Reading): DocumentNode {
  const content = (node.children ?? []).flatMap((child) => inline(child, [], reading));
  return content.length > 0 ? { type, content } : { type };
}

function inline(node: MarkdownNode, marks: DocumentMark[], reading: Reading): DocumentNode[] {
  const marked = marks.length > 0 ? { marks } : {};
  const inside = (mark: DocumentMark) => {
    const all = marks.some((other) => other.type === mark.type) ? marks : inOrder([...marks, mark]);
    return (node.children ?? []).flatMap((child) => inline(child, all, reading));
  };
  if (node.type === "text") return [{ type: "text", text: (node.value ?? "").replace(/\s*\n\s*/g, " "), ...marked }];
  if (node.type === "strong") return inside({ type: "bold" });
  if (node.type === "emphasis") return inside({ type: "italic" });
  if (node.type === "break") return [{ type: "hardBreak", ...marked }];
  if (node.type === "link") {
    if (!isAllowedHref(node.url) || node.title) throw unwelcome(node, `link ${node.url}`);
    return inside({ type: "link", attrs: { href: node.url } });
  }
  if (node.type !== "textDirective" || reading.short) throw unwelcome(node);
  const { key } = attributes(node, ["key"]);
  const known = key !== undefined && (!reading.names.sources || reading.names.sources.has(key));
  if (!known || (node.children ?? []).length > 0) throw unwelcome(node, `:source{key="${key ?? ""}"}`);
  return [{ type: "sourceNote", attrs: { key }, ...marked }];
}

const markOrder = ["link", "bold", "italic"];

function inOrder(marks: DocumentMark[]): DocumentMark[] {
  return marks.sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type));
}

function unwelcome(node: MarkdownNode, name = node.type): Refusal {
  return new Refusal("document.markdown", "invalid", {
    line: node.position?.start.line ?? 1,
    name: name.slice(0, 100),
  });
}
