import type { Actor } from "#app/platform/actor.ts";
import { second } from "#app/platform/clock.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import { cursorAfter } from "#app/xapi/reading/walk.server.ts";
import type { StatementQuery } from "../recordQuery.ts";
import { shownStatements } from "../sentence/shownStatement.server.ts";
import { narrow } from "./narrowing.server.ts";
import { newest, newsOf } from "./news.server.ts";
import { reachOf } from "./reach.server.ts";
import type { View } from "./reach.server.ts";
import { standingActor } from "./standing.server.ts";
import { nextStretch } from "./walking.server.ts";

/** Milliseconds of silence after which a sign of life is sent, and rights are looked at anew. */
const beat = 15 * second;
const stretch = 100;

const open = new Set<AbortController>();

/** Ends every live view of this process, which is about to stop; browsers come back to another one. */
export function endLiveViews(): void {
  for (const view of open) view.abort();
}

/**
 * What is stored from a place in the order of lists on, as server-sent events, each with its place: a browser that
 * comes back says where it was. The reader's rights are looked at before anything is sent. What a slow reader has not
 * taken stays in the database.
 */
export async function* liveStatements(
  asked: Actor,
  view: View,
  query: StatementQuery,
  from: string,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const life = new AbortController();
  const end = () => life.abort();
  signal.addEventListener("abort", end);
  open.add(life);
  try {
    yield "retry: 2000\n\n";
    yield* happenings(asked, view, query, from, life.signal);
  } finally {
    open.delete(life);
    signal.removeEventListener("abort", end);
  }
}

async function* happenings(asked: Actor, view: View, query: StatementQuery, from: string, signal: AbortSignal) {
  const { organisationId } = asked;
  let cursor = from;
  let { through } = await newest(organisationId);
  let sent = performance.now();
  while (!signal.aborted) {
    try {
      const actor = await standingActor(asked);
      for await (const events of arrivals(actor, view, query, cursor, through)) {
        yield events;
        sent = performance.now();
        if (signal.aborted) return;
      }
    } catch (error) {
      if (!isRefusal(error)) throw error;
      yield "event: ended\ndata: ended\n\n";
      return;
    }
    cursor = cursorAfter(through);
    if (performance.now() - sent >= beat) {
      yield `id: ${cursor}\n\n`;
      sent = performance.now();
    }
    through = (await newsOf({ organisationId, since: through, signal, longest: beat })) ?? through;
  }
}

/** Everything between a place and a moment that someone may see, in stretches. */
async function* arrivals(actor: Actor, view: View, query: StatementQuery, from: string, until: Date) {
  const reach = await reachOf(actor, view);
  const { filter } = await narrow(actor, reach, { ...query, after: undefined });
  let cursor: string | null = from;
  while (cursor !== null) {
    const last = filter.until !== undefined && filter.until < until ? filter.until : until;
    const { seen, next } = await nextStretch(reach, { ...filter, until: last, ascending: true, cursor }, stretch);
    const shown = await shownStatements(
      actor,
      seen.map(({ statement }) => statement),
    );
    const events = shown.map((each, place) => `id: ${seen[place]!.cursor}\ndata: ${JSON.stringify(each)}\n\n`);
    if (events.length > 0) yield events.join("");
    cursor = next;
  }
}
