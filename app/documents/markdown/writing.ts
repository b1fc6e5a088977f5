import { textAttribute } from "../document.ts";
import type { Document, DocumentNode } from "../document.ts";
import { nestMarks } from "../marking.ts";
import type { MarkedNode } from "../marking.ts";
import { inlineText } from "../plainText.ts";
import { markdownFromTree } from "./processor.ts";
import { documentFromMarkdown } from "./reading.ts";
import type { MarkdownNode } from "./tree.ts";

/** What a document's references are called in a package; an absent map keeps the ids. */
export interface WritingNames {
  /** From an exercise version to the name of its file. */
  exercises?: ReadonlyMap<string, string>;
  /** From a file to its name in the package. */
  files?: ReadonlyMap<string, string>;
}

/** The document in the one Markdown form we keep: reading it and writing it again gives the same bytes. */
export function markdownFromDocument(document: Document, names: WritingNames = {}): string {
  return markdownFromTree({ type: "root", children: blocks(document.content, names) });
}

/** The same text in the one form we keep. */
export function canonicalMarkdown(markdown: string): string {
  return markdownFromDocument(documentFromMarkdown(markdown));
}

function blocks(content: DocumentNode[], names: WritingNames): MarkdownNode[] {
  return content.filter((node) => !isBlank(node)).map((node) => block(node, names));
}

function isBlank(node: DocumentNode): boolean {
  return (node.type === "paragraph" || node.type === "heading") && trimmed(node.content ?? []).length === 0;
}

function block(node: DocumentNode, names: WritingNames): MarkdownNode {
  const content = node.content ?? [];
  switch (node.type) {
    case "heading":
      return { type: "heading", depth: Number(node.attrs?.["level"]), children: line(content) };
    case "bulletList":
      return { type: "list", ordered: false, spread: false, children: content.map((item) => listItem(item, names)) };
    case "orderedList": {
      const start = Number(node.attrs?.["start"] ?? 1);
      return {
        type: "list",
        ordered: true,
        start,
        spread: false,
        children: content.map((item) => listItem(item, names)),
      };
    }
    case "table":
      return { type: "table", children: content.map(tableRow) };
    case "callout":
      return container("callout", { kind: textAttribute(node, "kind") }, content, names);
    case "details": {
      const [summary, inside] = content;
      return container("details", { summary: inlineText(summary?.content ?? []) }, inside?.content ?? [], names);
    }
    case "exercise":
      return leaf("exercise", { file: nameIn(names.exercises, textAttribute(node, "exerciseVersionId")) });
    case "image":
      return leaf("image", { ...attributesOf(node, ["alt", "width", "height"]), file: fileName(node, names) });
    case "video":
      return leaf("video", { ...attributesOf(node, ["href", "title"]), file: fileName(node, names) });
    case "attachment":
      return leaf("attachment", { ...attributesOf(node, ["title", "name", "bytes"]), file: fileName(node, names) });
    default:
      return { type: "paragraph", children: line(content) };
  }
}

function listItem(node: DocumentNode, names: WritingNames): MarkdownNode {
  return {
    type: "listItem",
    spread: false,
    children: (node.content ?? []).filter((child) => !isBlank(child)).map((child) => block(child, names)),
  };
}

function tableRow(node: DocumentNode): MarkdownNode {
  return {
    type: "tableRow",
    children: (node.content ?? []).map((cell) => ({
      type: "tableCell",
      children: line(cell.content?.[0]?.content ?? []),
    })),
  };
}

function container(
  name: string,
  attributes: Record<string, string>,
  content: DocumentNode[],
  names: WritingNames,
): MarkdownNode {
  return { type: "containerDirective", name, attributes, children: blocks(content, names) };
}

function leaf(name: string, { file, ...attributes }: Record<string, string | undefined>): MarkdownNode {
  return { type: "leafDirective", name, attributes: { file, ...attributes }, children: [] };
}

function attributesOf(node: DocumentNode, names: string[]): Record<string, string | undefined> {
  const given = names.map((name) => [name, node.attrs?.[name] ?? undefined] as const);
  return Object.fromEntries(given.map(([name, value]) => [name, value === undefined ? undefined : String(value)]));
}

function fileName(node: DocumentNode, names: WritingNames): string | undefined {
  const fileId = textAttribute(node, "fileId");
  return fileId === "" ? undefined : nameIn(names.files, fileId);
}

function nameIn(names: ReadonlyMap<string, string> | undefined, id: string): string {
  return names?.get(id) ?? id;
}

function line(content: DocumentNode[]): MarkdownNode[] {
  return phrasing(nestMarks(trimmed(content)));
}

/** Without the spaces and breaks at its two ends, which Markdown cannot show. */
function trimmed(content: DocumentNode[]): DocumentNode[] {
  const start = content.findIndex((node) => !isSpace(node));
  if (start < 0) return [];
  const end = content.findLastIndex((node) => !isSpace(node));
  return content.slice(start, end + 1).map((node, index) => {
    if (node.type !== "text") return node;
    let text = node.text ?? "";
    if (index === 0) text = text.trimStart();
    if (index === end - start) text = text.trimEnd();
    return { ...node, text };
  });
}

function isSpace(node: DocumentNode): boolean {
  return node.type === "hardBreak" || (node.type === "text" && (node.text ?? "").trim() === "");
}

const marks: Record<string, string> = { bold: "strong", italic: "emphasis", link: "link" };

/** Spaces at the edges of a mark move outside it, since Markdown's asterisks must touch a word. */
function phrasing(nodes: MarkedNode[]): MarkdownNode[] {
  return joined(
    nodes.flatMap((node): MarkdownNode[] => {
      if ("leaf" in node) return [leafOf(node.leaf)];
      const children = phrasing(node.children);
      const before = edge(children, "first");
      const after = edge(children, "last");
      const type = marks[node.mark.type]!;
      const url = node.mark.attrs?.["href"];
      const marked: MarkdownNode = { type, children, ...(type === "link" && { url: String(url), title: null }) };
      return [before, ...(children.length > 0 ? [marked] : []), after].filter(
        (part) => part.type !== "text" || part.value !== "",
      );
    }),
  );
}

function leafOf(node: DocumentNode): MarkdownNode {
  if (node.type === "hardBreak") return { type: "break" };
  if (node.type === "text") return { type: "text", value: node.text ?? "" };
  return { type: "textDirective", name: "source", attributes: { key: textAttribute(node, "key") }, children: [] };
}

/** Takes the space off one end of a line and returns it. */
function edge(children: MarkdownNode[], end: "first" | "last"): MarkdownNode {
  const node = end === "first" ? children[0] : children.at(-1);
  if (node?.type === "break") {
    children.splice(children.indexOf(node), 1);
    return node;
  }
  if (node?.type !== "text") return { type: "text", value: "" };
  const rest = end === "first" ? node.value!.trimStart() : node.value!.trimEnd();
  const space =
    end === "first" ? node.value!.slice(0, node.value!.length - rest.length) : node.value!.slice(rest.length);
  if (rest === "") children.splice(children.indexOf(node), 1);
  else node.value = rest;
  return { type: "text", value: space };
}

function joined(nodes: MarkdownNode[]): MarkdownNode[] {
  const result: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") last.value = `${last.value}${node.value}`;
    else result.push(node);
  }
  return result;
}
