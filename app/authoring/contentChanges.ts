import { diffDocuments } from "#app/documents/difference.ts";
import type { ComparedLine } from "#app/documents/difference.ts";
import { emptyDocument } from "#app/documents/document.ts";
import type { ExerciseTexts } from "#app/documents/lines.ts";
import type { Document, DocumentNode } from "#app/documents/document.ts";
import type { RevisionContent } from "./revisionContent.ts";
import type { Session } from "./session.ts";

export type ComparedField = "title" | "what" | "why" | "document" | "caution" | "sessions";

/** What happened to one field of a text. */
export interface FieldChange {
  field: ComparedField;
  lines: ComparedLine[];
  changed: boolean;
}

/** What happened to something beside the text, as codes of the vocabulary or plain words. */
export interface FactChange {
  fact:
    | "form"
    | "elements"
    | "targetGroups"
    | "settings"
    | "minutes"
    | "cautionLevel"
    | "evidence"
    | "sources"
    | "keywords";
  before: string[];
  after: string[];
}

/** Lays a content over an older one, field by field in the order of the page; over nothing when it is the first. */
export function changesOf(
  before: RevisionContent | null,
  after: RevisionContent,
  titles: ReadonlyMap<string, string> = new Map(),
  exercises?: ExerciseTexts,
): { fields: FieldChange[]; facts: FactChange[] } {
  const fields: FieldChange[] = [
    compared("title", before && titleOf(before), titleOf(after)),
    compared("what", before?.what, after.what),
    compared("why", before?.why, after.why),
    compared("document", before?.document, after.document, exercises),
    compared("caution", before?.caution, after.caution),
  ];
  if (after.sessions !== null) {
    const older = before?.sessions ? sessionsAsDocument(before.sessions, titles) : null;
    fields.push(compared("sessions", older, sessionsAsDocument(after.sessions, titles)));
  }
  return { fields, facts: factChanges(before, after) };
}

function compared(
  field: ComparedField,
  before: Document | null | undefined,
  after: Document,
  exercises?: ExerciseTexts,
): FieldChange {
  const lines = diffDocuments(before ?? emptyDocument(), after, exercises);
  return { field, lines, changed: lines.some(({ kind }) => kind !== "kept") };
}

function titleOf({ title }: RevisionContent): Document {
  return { type: "doc", content: [paragraph(title)] };
}

function sessionsAsDocument(sessions: readonly Session[], titles: ReadonlyMap<string, string>): Document {
  const content = sessions.flatMap((session): DocumentNode[] => [
    { ...paragraph(session.title), type: "heading", attrs: { level: 2 } },
    paragraph(
      [session.goal, session.minutes === null ? "" : `${session.minutes} min`, session.materials.join(", ")]
        .filter(Boolean)
        .join(" · "),
    ),
    ...session.items.flatMap((item) =>
      item.kind === "text" ? item.document.content : [paragraph(`→ ${titles.get(item.workId) ?? item.workId}`)],
    ),
  ]);
  return content.length === 0 ? emptyDocument() : { type: "doc", content };
}

function paragraph(text: string): DocumentNode {
  return text === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text }] };
}

function factChanges(before: RevisionContent | null, after: RevisionContent): FactChange[] {
  const facts: [FactChange["fact"], (content: RevisionContent) => (string | number | null)[]][] = [
    ["form", ({ form }) => [form]],
    ["elements", ({ elements }) => elements],
    ["targetGroups", ({ targetGroups }) => targetGroups],
    ["settings", ({ settings }) => settings],
    ["minutes", ({ minutes }) => [minutes]],
    ["cautionLevel", ({ cautionLevel }) => [cautionLevel]],
    ["evidence", ({ evidence }) => [evidence]],
    ["sources", ({ sources }) => sources.map(({ citation }) => citation)],
    ["keywords", ({ keywords }) => keywords],
  ];
  return facts.flatMap(([fact, read]) => {
    const [older, newer] = [before === null ? [] : words(read(before)), words(read(after))];
    return older.join("\n") === newer.join("\n") ? [] : [{ fact, before: older, after: newer }];
  });
}

function words(values: readonly (string | number | null)[]): string[] {
  return values.filter((value) => value !== null).map(String);
}
