import { getSchema } from "@tiptap/core";
import type { Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Details, DetailsContent, DetailsSummary } from "@tiptap/extension-details";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Callout } from "./callout.ts";
import { ExerciseSlot } from "./exerciseSlot.ts";
import { PlainLink } from "./link.ts";
import { Attachment, Image, Video } from "./media.ts";
import { SourceNote } from "./sourceNote.ts";
import { tableExtensions } from "./tables.ts";

const prose: Extensions = [
  Text,
  Paragraph.extend({ group: "block prose" }),
  HardBreak,
  BulletList.extend({ group: "block prose list" }),
  OrderedList.extend({
    group: "block prose list",
    addAttributes: () => ({ start: { default: 1, parseHTML: startOf } }),
  }),
  ListItem.extend({ content: "paragraph list*" }),
  Bold,
  Italic,
  PlainLink,
];

/** What a short text (what, why, caution) is made of. */
export const shortTextExtensions: Extensions = [Document, ...prose];

/**
 * What a document is made of. Sections stand at the top level only; blocks also inside details; prose also inside
 * callouts. Server and browser share this list, the browser adds how things look while editing.
 */
export const documentExtensions: Extensions = [
  Document.extend({ content: "(block | section)+" }),
  ...prose,
  Heading.extend({ group: "section", content: "(text | sourceNote)*" }).configure({ levels: [2, 3] }),
  ...tableExtensions,
  Callout,
  Details.extend({ group: "section" }),
  DetailsSummary.extend({ marks: "" }),
  DetailsContent,
  Image,
  Video,
  Attachment,
  SourceNote,
  ExerciseSlot,
];

export const documentSchema = getSchema(documentExtensions);
export const shortTextSchema = getSchema(shortTextExtensions);

function startOf(list: HTMLElement): number {
  const start = Number(list.getAttribute("start") ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= 9999 ? start : 1;
}
