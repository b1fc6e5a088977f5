import { captionOf, textAttribute } from "./document.ts";
import type { CalloutKind, Document, DocumentNode } from "./document.ts";
import { isAllowedHref } from "./href.ts";
import { attribute, element, escaped } from "./html.ts";
import { nestMarks } from "./marking.ts";
import type { MarkedNode } from "./marking.ts";

/** What a source note shows: its number in the list of sources, where that list is, and whom it names. */
export interface NotedSource {
  number: number;
  href: string;
  label: string;
}

/** What rendering needs to know from outside. */
export interface Rendering {
  /** What stands before each block's index in its id; the field, when a page shows several documents. */
  prefix?: string;
  /** The HTML level of the document's highest headings, 3 unless said otherwise. */
  headingLevel?: 2 | 3 | 4 | 5;
  texts: {
    callout: Record<CalloutKind, string>;
    table: string;
    video: string;
    /** What a file is and how large, after its name. */
    attachment: (bytes: number) => string;
    /** Said on paper, where nobody can open it. */
    separateFile: (name: string) => string;
  };
  fileHref?: (fileId: string) => string;
  source?: (key: string) => NotedSource | null;
  /** The HTML of an exercise; nothing is shown without it. */
  exercise?: (exerciseVersionId: string, block: number) => string;
}

/** A run of static HTML, or the place of an exercise. */
export type RenderedPart =
  | { kind: "html"; html: string; block: number }
  | { kind: "exercise"; exerciseVersionId: string; block: number };

/** A document as static HTML, every character of it escaped; each block that shows something carries its index. */
export function renderDocument(document: Document, rendering: Rendering): string {
  const blocks = document.content.map((node, block) => renderBlock(node, block, rendering));
  return blocks.filter((html) => html !== "").join("\n");
}

/** A document as static HTML in pieces, with the exercises between them. */
export function renderParts(document: Document, rendering: Omit<Rendering, "exercise">): RenderedPart[] {
  const parts: RenderedPart[] = [];
  for (const [block, node] of document.content.entries()) {
    const last = parts.at(-1);
    const html = node.type === "exercise" ? "" : renderBlock(node, block, rendering);
    if (node.type === "exercise") {
      parts.push({ kind: "exercise", exerciseVersionId: textAttribute(node, "exerciseVersionId"), block });
    } else if (html === "") continue;
    else if (last?.kind === "html") last.html += `\n${html}`;
    else parts.push({ kind: "html", html, block });
  }
  return parts;
}

function renderBlock(node: DocumentNode, block: number, rendering: Rendering): string {
  const place = attribute("id", `${rendering.prefix ?? "block"}-${block}`) + attribute("data-block", block);
  if (node.type === "exercise") {
    const exercise = rendering.exercise?.(textAttribute(node, "exerciseVersionId"), block) ?? "";
    return element("div", `${place} class="exercise"`, exercise);
  }
  return flow(node, place, rendering);
}

function flow(node: DocumentNode, place: string, rendering: Rendering): string {
  const inside = () => (node.content ?? []).map((child) => flow(child, "", rendering)).join("");
  switch (node.type) {
    case "paragraph":
      return node.content?.length ? element("p", place, line(node, rendering)) : "";
    case "heading":
      return heading(node, place, rendering);
    case "bulletList":
      return element("ul", place, inside());
    case "orderedList": {
      const start = node.attrs?.["start"];
      return element(
        "ol",
        place + (typeof start === "number" && start !== 1 ? attribute("start", start) : ""),
        inside(),
      );
    }
    case "listItem":
      return element("li", place, item(node, rendering));
    case "table":
      return table(node, place, rendering);
    case "callout": {
      const kind = textAttribute(node, "kind") as CalloutKind;
      const label = element("p", ' class="callout-label"', escaped(rendering.texts.callout[kind] ?? ""));
      return element("div", `${place} class="callout"${attribute("data-callout", kind)}`, label + inside());
    }
    case "details":
      return element("details", place, inside());
    case "detailsSummary":
      return element("summary", place, line(node, rendering));
    case "detailsContent":
      return element("div", `${place} class="details-content"`, inside());
    case "image":
      return image(node, place, rendering);
    case "video":
      return video(node, place, rendering);
    case "attachment":
      return attachment(node, place, rendering);
    default:
      return "";
  }
}

function heading(node: DocumentNode, place: string, rendering: Rendering): string {
  const level = Math.min(6, Number(node.attrs?.["level"] ?? 2) - 2 + (rendering.headingLevel ?? 3));
  const words = line(node, rendering);
  return words.trim() === "" ? "" : element(`h${level}`, place, words);
}

/** An item's own line stands without a paragraph around it: the list stays tight. */
function item(node: DocumentNode, rendering: Rendering): string {
  const [first, ...rest] = node.content ?? [];
  const words = first?.type === "paragraph" ? line(first, rendering) : first ? flow(first, "", rendering) : "";
  return words + rest.map((child) => flow(child, "", rendering)).join("");
}

function table(node: DocumentNode, place: string, rendering: Rendering): string {
  const rows = (node.content ?? []).map((row) => {
    const cells = (row.content ?? []).map((cell) => {
      const words = (cell.content ?? []).map((paragraph) => line(paragraph, rendering)).join(" ");
      // An empty corner is no heading of anything.
      return cell.type === "tableHeader" && words !== ""
        ? element("th", ' scope="col"', words)
        : element("td", "", words);
    });
    return element("tr", "", cells.join(""));
  });
  const [head = "", ...body] = rows;
  const inner = element("thead", "", head) + (body.length > 0 ? element("tbody", "", body.join("")) : "");
  const region = ` class="table-scroll" role="region" tabindex="0"${attribute("aria-label", rendering.texts.table)}`;
  return element("div", place + region, element("table", "", inner));
}

function image(node: DocumentNode, place: string, rendering: Rendering): string {
  const fileId = textAttribute(node, "fileId");
  const source = rendering.fileHref?.(fileId);
  if (!source) return element("p", place, escaped(textAttribute(node, "alt")));
  const size = ["width", "height"].map((name) => attribute(name, node.attrs?.[name])).join("");
  const shown = `<img${attribute("src", source)}${attribute("alt", textAttribute(node, "alt"))}${size} loading="lazy" decoding="async">`;
  return element("figure", place, shown);
}

function video(node: DocumentNode, place: string, rendering: Rendering): string {
  const title = textAttribute(node, "title") || rendering.texts.video;
  const source = node.attrs?.["fileId"] ? rendering.fileHref?.(textAttribute(node, "fileId")) : undefined;
  if (source) {
    const player = element(
      "video",
      `${attribute("src", source)}${attribute("aria-label", title)} controls preload="metadata"`,
      "",
    );
    return element("figure", place, player + element("figcaption", "", escaped(title)));
  }
  const href = textAttribute(node, "href");
  const link = isAllowedHref(href) ? element("a", attribute("href", href) + outward, escaped(title)) : escaped(title);
  return element("p", `${place} class="video-link"`, link);
}

function attachment(node: DocumentNode, place: string, rendering: Rendering): string {
  const words = escaped(`${captionOf(node)} (${rendering.texts.attachment(Number(node.attrs?.["bytes"] ?? 0))})`);
  const source = rendering.fileHref?.(textAttribute(node, "fileId"));
  const link = source ? element("a", attribute("href", source), words) : words;
  const onPaper = escaped(` ${rendering.texts.separateFile(textAttribute(node, "name"))}`);
  return element("p", `${place} class="attachment"`, link + element("span", " data-paper-only", onPaper));
}

const outward = ' rel="noopener noreferrer"';

function line(node: DocumentNode, rendering: Rendering): string {
  return nestMarks(huggingNotes(node.content ?? []))
    .map((part) => inline(part, rendering))
    .join("");
}

/** A source note follows the word it belongs to, without the space that a writer may have left. */
function huggingNotes(content: DocumentNode[]): DocumentNode[] {
  return content.map((node, index) =>
    node.text !== undefined && content[index + 1]?.type === "sourceNote"
      ? { ...node, text: node.text.trimEnd() }
      : node,
  );
}

const tags: Record<string, string> = { bold: "strong", italic: "em" };

function inline(part: MarkedNode, rendering: Rendering): string {
  if ("leaf" in part) return leaf(part.leaf, rendering);
  const inside = part.children.map((child) => inline(child, rendering)).join("");
  const tag = tags[part.mark.type];
  if (tag) return element(tag, "", inside);
  const href = part.mark.attrs?.["href"];
  if (!isAllowedHref(href)) return inside;
  return element("a", attribute("href", href) + (/^https?:/i.test(href) ? outward : ""), inside);
}

function leaf(node: DocumentNode, rendering: Rendering): string {
  if (node.type === "hardBreak") return "<br>";
  if (node.type !== "sourceNote") return escaped(node.text ?? "");
  const source = rendering.source?.(textAttribute(node, "key"));
  if (!source || !/^[#/]/.test(source.href)) return "";
  const link = element(
    "a",
    attribute("href", source.href) + attribute("aria-label", source.label),
    String(source.number),
  );
  return element("sup", ' class="source-note"', link);
}
