import { beginWork, openDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { approve } from "#app/authoring/review.server.ts";
import { contentOf } from "#app/authoring/revision.server.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import type { Session } from "#app/authoring/session.ts";
import { submit } from "#app/authoring/submission.server.ts";
import type { Document } from "#app/documents/document.ts";
import { searchFollower } from "#app/knowledge/follower.server.ts";
import { queryOf } from "#app/knowledge/kennismapQuery.ts";
import type { Filter } from "#app/knowledge/facet.ts";
import { searchKennismap } from "#app/knowledge/search.server.ts";
import { unmarked } from "#app/knowledge/markedText.ts";
import { findEvent } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Cast } from "#tests/support/cast.ts";

/** A document of one paragraph a line. */
export function text(...paragraphs: string[]): Document {
  return {
    type: "doc",
    content: paragraphs.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })),
  };
}

const statements = {
  clientData: "none",
  consentPlace: "",
  rights: "own",
  rightsSource: "",
  respectful: true,
} as const;

const usual: Partial<RevisionContent> = {
  what: text("Wat je doet."),
  why: text("Waarom het helpt."),
  document: text("Zo doe je het."),
  caution: text("Let hierop."),
  elements: ["a"],
  targetGroups: ["adults"],
  evidence: "practice",
};

/** Someone wrote a contribution and has not handed it in. */
export function drafted({ author }: Cast, content: Partial<RevisionContent>) {
  return beginWork(author, "contribution", { ...usual, ...content });
}

/** A contribution that was written, handed in and approved; the search has heard of it. */
export async function published(cast: Cast, content: Partial<RevisionContent>) {
  const work = await drafted(cast, content);
  return agreedOn(cast, work, 0);
}

/** A module of these contributions, published. */
export async function publishedModule(cast: Cast, content: Partial<RevisionContent>, workIds: readonly string[]) {
  const session: Session = {
    id: "first",
    title: "Eerste bijeenkomst",
    goal: "Kennismaken",
    minutes: 90,
    materials: [],
    items: workIds.map((workId) => ({ kind: "contribution", workId })),
  };
  const work = await beginWork(cast.author, "module", { ...usual, elements: [], sessions: [session], ...content });
  return agreedOn(cast, work, 0);
}

/** A newer revision of a work, published. */
export async function revised(cast: Cast, workId: string, content: Partial<RevisionContent>) {
  const draft = (await openDraft(cast.author, workId))!;
  const row = await database().revision.findUniqueOrThrow({ where: { id: draft.revisionId } });
  await saveDraft(cast.author, draft.revisionId, row.counter, { ...contentOf(row), ...content });
  return agreedOn(cast, { workId, ...draft }, row.counter + 1);
}

async function agreedOn(cast: Cast, work: { workId: string; revisionId: string }, counter: number) {
  await submit(cast.author, work.revisionId, counter, statements);
  const { slug } = (await approve(cast.reviewer, work.revisionId))!;
  await searchHears(cast.organisation.id);
  return { ...work, slug };
}

/** Delivers every event of an organisation to the search, once more where it was delivered before. */
export async function searchHears(organisationId: string): Promise<void> {
  const events = await database().event.findMany({ where: { organisationId }, select: { id: true, name: true } });
  for (const { id, name } of events) {
    if ((searchFollower.events as readonly string[]).includes(name))
      await searchFollower.follow((await findEvent(id))!);
  }
}

/** What a person finds with these words and filters. */
export function search(actor: Actor, typed: string, filters: Partial<Record<Filter | "sort" | "page", string>> = {}) {
  const parameters = new URLSearchParams({ q: typed, ...filters });
  return searchKennismap(actor, queryOf(parameters));
}

/** The titles a person finds, in order. */
export async function titles(actor: Actor, typed: string, filters: Partial<Record<Filter | "sort", string>> = {}) {
  const { entries } = await search(actor, typed, filters);
  return entries.map(({ title }) => unmarked(title));
}
