import type { Element } from "#app/authoring/vocabulary.ts";
import type { Session } from "#app/authoring/session.ts";
import { textsOf } from "#app/authoring/session.ts";
import type { Document } from "#app/documents/document.ts";
import { plainText } from "#app/documents/plainText.ts";
import { kindOf } from "#app/exercises/registry.ts";
import type { BaseDefinition } from "#app/exercises/kind.ts";
import { elementWords } from "./glossary.ts";
import { unmarked } from "./markedText.ts";
import { wordsOf } from "./wish.ts";

/** What of a published revision can be found. */
export interface Findable {
  title: string;
  form: string | null;
  what: unknown;
  why: unknown;
  caution: unknown;
  document: unknown;
  sessions: unknown;
  elements: string[];
  targetGroups: string[];
  settings: string[];
  minutes: number | null;
  evidence: string | null;
  keywords: string[];
  exerciseUses: { exerciseVersion: { kind: string; definition: unknown } }[];
}

/** An entry's texts and tags. */
export interface EntryText {
  title: string;
  what: string;
  form: string | null;
  elements: string[];
  targetGroups: string[];
  settings: string[];
  minutes: number | null;
  evidence: string | null;
  keywords: string[];
  /** For snippets. */
  body: string;
  /** What the lexemes are made of, by weight. */
  lexical: { title: string; keywords: string; what: string; body: string };
}

/** Characters. What stands further down in a very long text is not found. */
const longestBody = 150_000;
const longestSnippetSource = 20_000;
const longestWhat = 260;

/** What the index says of a revision. The names of its elements count as keywords. */
export function entryOf(revision: Findable): EntryText {
  const { title, form, elements, targetGroups, settings, minutes, evidence, keywords } = revision;
  const what = textOf(revision.what);
  const why = textOf(revision.why);
  const sessions = (revision.sessions ?? []) as Session[];
  const rest = [
    textOf(revision.document),
    ...sessions.flatMap((session) => [session.title, session.goal, session.materials.join(", ")]),
    ...textsOf(sessions).map(plainText),
    ...revision.exerciseUses.map(({ exerciseVersion }) => textOfExercise(exerciseVersion)),
    textOf(revision.caution),
  ];
  const body = lines([why, ...rest]);
  const elementNames = elements.flatMap((element) => elementWords[element as Element] ?? []);
  return {
    title,
    what: opening(what),
    form,
    elements,
    targetGroups,
    settings,
    minutes,
    evidence,
    keywords,
    body: body.slice(0, longestSnippetSource),
    lexical: {
      title: lexical(title),
      keywords: lexical([...keywords, ...elementNames].join(" ")),
      what: lexical(`${what} ${why}`),
      body: lexical(lines(rest)),
    },
  };
}

function textOf(document: unknown): string {
  return unmarked(plainText(document as Document))
    .normalize("NFC")
    .replace(/ +(?=[.,;:!?)])/gu, "");
}

function textOfExercise({ kind, definition }: { kind: string; definition: unknown }): string {
  const known = kindOf(kind);
  return unmarked(known.searchText(known.upgrade(definition) as BaseDefinition));
}

/** The first sentence or two, on one line. */
function opening(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= longestWhat) return line;
  const sentences = line.slice(0, longestWhat).match(/^.*[.!?](?=\s)/u)?.[0];
  return sentences ?? `${line.slice(0, longestWhat).replace(/\s+\S*$/u, "")}…`;
}

/** Words apart by spaces: PostgreSQL's parser takes `naasten/familie` for a file and `a.b` for a host. */
function lexical(text: string): string {
  return wordsOf(text.slice(0, longestBody)).join(" ");
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join("\n");
}
