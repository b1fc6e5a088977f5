import { openDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { approve } from "#app/authoring/review.server.ts";
import { contentOf } from "#app/authoring/revision.server.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import { submit } from "#app/authoring/submission.server.ts";
import { findEvent } from "#app/events/event.server.ts";
import type { Filter } from "#app/knowledge/facet.ts";
import { searchFollower } from "#app/knowledge/follower.server.ts";
import { queryOf } from "#app/knowledge/kennismapQuery.ts";
import { unmarked } from "#app/knowledge/markedText.ts";
import { searchKennismap } from "#app/knowledge/search.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Cast } from "#tests/support/cast.ts";
import { completeContribution, completeModule, publishedWorkOf, statements } from "#tests/support/works.ts";

/** A contribution that was written, handed in and approved; the search has heard of it. */
export async function published({ author, reviewer, organisation }: Cast, content: Partial<RevisionContent>) {
  const work = await publishedWorkOf(author, reviewer, completeContribution(content));
  await searchHears(organisation.id);
  return work;
}

/** A module of these contributions, published. */
export async function publishedModule({ author, reviewer, organisation }: Cast, title: string, workIds: string[]) {
  const work = await publishedWorkOf(author, reviewer, completeModule(workIds, { title }));
  await searchHears(organisation.id);
  return work;
}

/** Begins a newer revision of a work and leaves it unpublished. */
export async function rewritten({ author }: Cast, workId: string, content: Partial<RevisionContent>) {
  const { revisionId } = (await openDraft(author, workId))!;
  const row = await database().revision.findUniqueOrThrow({ where: { id: revisionId } });
  await saveDraft(author, revisionId, row.counter, { ...contentOf(row), ...content });
  return { revisionId, counter: row.counter + 1 };
}

/** A newer revision of a work, published. */
export async function revised(cast: Cast, workId: string, content: Partial<RevisionContent>) {
  const { revisionId, counter } = await rewritten(cast, workId, content);
  const submission = await submit(cast.author, revisionId, counter, statements);
  await approve(cast.reviewer, revisionId, submission!.id);
  await searchHears(cast.organisation.id);
}

/** Delivers every event of an organisation to the search, once more where it was delivered before. */
export async function searchHears(organisationId: string): Promise<void> {
  const events = await database().event.findMany({ where: { organisationId }, select: { id: true, name: true } });
  for (const { id, name } of events) {
    if ((searchFollower.events as readonly string[]).includes(name)) {
      await searchFollower.follow((await findEvent(id))!);
    }
  }
}

type Choice = Partial<Record<Filter | "sort" | "page", string>>;

/** What a person finds with these words and filters. */
export function search(actor: Actor, typed: string, choice: Choice = {}) {
  return searchKennismap(actor, queryOf(new URLSearchParams({ q: typed, ...choice })));
}

/** The titles a person finds, in order. */
export async function titles(actor: Actor, typed: string, choice: Choice = {}): Promise<string[]> {
  const { entries } = await search(actor, typed, choice);
  return entries.map(({ title }) => unmarked(title));
}
