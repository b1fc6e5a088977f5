import { captionOf, textAttribute } from "./document.ts";
import type { CalloutKind, Document, DocumentNode } from "./document.ts";

/** What can stand in a document instead of words. */
export const things = ["image", "video", "attachment", "exercise"] as const;
export type Thing = (typeof things)[number];

/** What a line of a document is to a reader. */
export type LineForm = "paragraph" | "heading" | "bullet" | "number" | "row" | "summary" | Thing;

/** One line of a document as a reader meets it. */
export interface Line {
  form: LineForm;
  /** Its words, with the address of a link behind it in brackets and the key of a source in square ones. */
  text: string;
  /** The callout it stands in. */
  callout: CalloutKind | null;
  /** The level of a heading, or how deep an item is nested, from 1. */
  level: number;
  /** The exercise, picture, film or file that stands here instead of words, by its id or address. */
  thing: string | null;
  /** The index of the top-level block it stands in. */
  block: number;
  /** Everything that makes it this line, form included: equal lines have equal signatures. */
  signature: string;
}

/** A document as the lines that a reader meets, from top to bottom. */
export function linesOf(document: Document): Line[] {
  return document.content.flatMap((node, block) =>
    collect(node, { block, callout: null, level: 1, form: "paragraph" }),
  );
}

type Place = Pick<Line, "block" | "callout" | "level" | "form">;

function collect(node: DocumentNode, place: Place): Line[] {
  const inside = (changed: Partial<Place>) =>
    (node.content ?? []).flatMap((child) => collect(child, { ...place, ...changed }));
  switch (node.type) {
    case "heading":
      return [lineOf(node, { ...place, form: "heading", level: Number(node.attrs?.["level"]) })];
    case "bulletList":
    case "orderedList":
      return (node.content ?? []).flatMap((item) =>
        listItem(item, { ...place, form: node.type === "bulletList" ? "bullet" : "number" }),
      );
    case "tableRow":
      return [rowOf(node, place)];
    case "callout":
      return inside({ callout: textAttribute(node, "kind") as CalloutKind });
    case "detailsSummary":
      return [lineOf(node, { ...place, form: "summary" })];
    case "paragraph":
      return [lineOf(node, place)];
    case "image":
    case "video":
    case "attachment":
    case "exercise": {
      const text = captionOf(node);
      const thing = ["exerciseVersionId", "fileId", "href"].map((name) => textAttribute(node, name)).join("");
      const signature = JSON.stringify([place.callout, node.type, thing, text]);
      return [{ ...place, form: node.type, text, thing, signature }];
    }
    default:
      return inside({});
  }
}

function listItem(item: DocumentNode, place: Place): Line[] {
  return (item.content ?? []).flatMap((child) =>
    child.type === "paragraph"
      ? [lineOf(child, place)]
      : collect(child, { ...place, level: place.level + 1, form: "paragraph" }),
  );
}

function lineOf(node: DocumentNode, place: Place): Line {
  return signed(place, (node.content ?? []).map(wordsOf).join(""), node.content ?? []);
}

function rowOf(row: DocumentNode, place: Place): Line {
  const cells = (row.content ?? []).map((cell) => (cell.content ?? []).flatMap((paragraph) => paragraph.content ?? []));
  return signed({ ...place, form: "row" }, cells.map((cell) => cell.map(wordsOf).join("")).join(" | "), cells.flat());
}

function signed(place: Place, text: string, content: DocumentNode[]): Line {
  const marks = content.map((node) => [node.type, node.text, node.attrs, node.marks]);
  return {
    ...place,
    text,
    thing: null,
    signature: JSON.stringify([place.form, place.level, place.callout, text, marks]),
  };
}

function wordsOf(node: DocumentNode): string {
  if (node.type === "hardBreak") return " ";
  if (node.type === "sourceNote") return `[${textAttribute(node, "key")}]`;
  const link = node.marks?.find((mark) => mark.type === "link");
  return `${node.text ?? ""}${link ? ` (${textAttribute(link, "href")})` : ""}`;
}
