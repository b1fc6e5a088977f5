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

/** What an exercise says: its title and the lines of what its author made. */
export interface ExerciseText {
  title: string;
  lines: readonly string[];
}

/** The exercises of a document by the ids of their versions, for who may know what they say. */
export type ExerciseTexts = ReadonlyMap<string, ExerciseText>;

/** A document as the lines that a reader meets, from top to bottom; in exercises with a text those of that text. */
export function linesOf(document: Document, exercises: ExerciseTexts = new Map()): Line[] {
  return document.content.flatMap((node, block) =>
    collect(node, { block, callout: null, level: 1, form: "paragraph" }, exercises),
  );
}

type Place = Pick<Line, "block" | "callout" | "level" | "form">;

function collect(node: DocumentNode, place: Place, exercises: ExerciseTexts): Line[] {
  const inside = (changed: Partial<Place>) =>
    (node.content ?? []).flatMap((child) => collect(child, { ...place, ...changed }, exercises));
  switch (node.type) {
    case "heading":
      return [lineOf(node, { ...place, form: "heading", level: Number(node.attrs?.["level"]) })];
    case "bulletList":
    case "orderedList":
      return (node.content ?? []).flatMap((item) =>
        listItem(item, { ...place, form: node.type === "bulletList" ? "bullet" : "number" }, exercises),
      );
    case "tableRow":
      return [rowOf(node, place)];
    case "callout":
      return inside({ callout: textAttribute(node, "kind") as CalloutKind });
    case "detailsSummary":
      return [lineOf(node, { ...place, form: "summary" })];
    case "paragraph":
      return [lineOf(node, place)];
    case "exercise": {
      const exercise = exercises.get(textAttribute(node, "exerciseVersionId"));
      return exercise === undefined ? [thingOf(node, "exercise", place)] : exerciseLines(exercise, place);
    }
    case "image":
    case "video":
    case "attachment":
      return [thingOf(node, node.type, place)];
    default:
      return inside({});
  }
}

function thingOf(node: DocumentNode, form: Thing, place: Place): Line {
  const text = captionOf(node);
  const thing = ["exerciseVersionId", "fileId", "href"].map((name) => textAttribute(node, name)).join("");
  return { ...place, form, text, thing, signature: JSON.stringify([place.callout, form, thing, text]) };
}

/** An exercise by what it says: another version of it is the same exercise with other lines. */
function exerciseLines({ title, lines }: ExerciseText, place: Place): Line[] {
  const signature = JSON.stringify([place.callout, "exercise", title]);
  return [
    { ...place, form: "exercise", text: title, thing: "exercise", signature },
    ...lines.map((text) => signed({ ...place, form: "bullet" }, text, [])),
  ];
}

function listItem(item: DocumentNode, place: Place, exercises: ExerciseTexts): Line[] {
  return (item.content ?? []).flatMap((child) =>
    child.type === "paragraph"
      ? [lineOf(child, place)]
      : collect(child, { ...place, level: place.level + 1, form: "paragraph" }, exercises),
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
