import { emptyDocument } from "#app/documents/document.ts";
import type { Document } from "#app/documents/document.ts";
import { plainText } from "#app/documents/plainText.ts";
import { minutesOf, textsOf } from "./session.ts";
import type { Session } from "./session.ts";
import type { Source } from "./source.ts";
import type { CareSetting, CautionLevel, Element, Evidence, Form, TargetGroup } from "./vocabulary.ts";
import type { WorkKind } from "./work.ts";

/** Everything that a reader sees of a work. */
export interface RevisionContent {
  title: string;
  /** What a contribution is; null for a module. */
  form: Form | null;
  what: Document;
  why: Document;
  caution: Document;
  cautionLevel: CautionLevel;
  /** How: the document in which the exercises stand. */
  document: Document;
  /** A module's meetings in order; null for a contribution. */
  sessions: Session[] | null;
  elements: Element[];
  targetGroups: TargetGroup[];
  settings: CareSetting[];
  minutes: number | null;
  evidence: Evidence | null;
  sources: Source[];
  keywords: string[];
}

/** What a new draft holds before its author has typed anything. */
export function emptyContent(kind: WorkKind): RevisionContent {
  return {
    title: "",
    form: kind === "contribution" ? "exercise" : null,
    what: emptyDocument(),
    why: emptyDocument(),
    caution: emptyDocument(),
    cautionLevel: "normal",
    document: emptyDocument(),
    sessions: kind === "module" ? [] : null,
    elements: [],
    targetGroups: [],
    settings: [],
    minutes: null,
    evidence: null,
    sources: [],
    keywords: [],
  };
}

/** How long it takes: what the author says, for a module the sum of its sessions. */
export function durationOf(content: RevisionContent): number | null {
  return content.sessions === null ? content.minutes : minutesOf(content.sessions);
}

/** Everything that its author put in sentences, without its form: what someone would want to copy. */
export function wordsOf({ title, what, why, document, sessions, caution }: RevisionContent): string {
  const meetings = (sessions ?? []).flatMap((session) => [
    session.title,
    session.goal,
    ...session.materials,
    ...textsOf([session]).map(plainText),
  ]);
  const parts = [title, plainText(what), plainText(why), plainText(document), ...meetings, plainText(caution)];
  return parts.filter((part) => part.trim() !== "").join("\n\n");
}
