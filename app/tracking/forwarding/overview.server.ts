import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Destination } from "#app/platform/generated/client.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { permit } from "#app/platform/permit.ts";
import { courseTitles } from "#app/courses/course.server.ts";
import { opened } from "#app/xapi/forwarding/destination.server.ts";
import { tryConnection } from "#app/xapi/forwarding/trial.server.ts";
import { Trouble } from "#app/xapi/forwarding/trouble.ts";
import type { TroubleName } from "#app/xapi/forwarding/trouble.ts";
import { waitingCount } from "#app/xapi/forwarding/waiting.server.ts";
import { courseActivity } from "../activity.ts";
import { mayForward } from "../policy.ts";
import { verbs as ourVerbs } from "../vocabulary.ts";
import type { DestinationState } from "./destination.ts";
import { findDestination } from "./destination.server.ts";

const lettersShown = 50;

/** Every destination of the organisation, those that have ended last, each with how it is doing. */
export async function destinationsOf(actor: Actor) {
  permit(mayForward(actor));
  const rows = await database().destination.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { name: "asc" }],
    include: { _count: { select: { letters: true } } },
  });
  return Promise.all(rows.map(async ({ _count, ...row }) => ({ ...(await shown(row)), letters: _count.letters })));
}

/** One destination: how it is doing, what it gets, and what it refused. Null when there is none. */
export async function readDestination(actor: Actor, id: string) {
  const row = await findDestination(actor, id);
  if (row === null) return null;
  const where = { destinationId: id };
  const letters = await database().deadLetter.findMany({
    where,
    orderBy: [{ stored: "asc" }, { sequence: "asc" }],
    take: lettersShown,
    select: { id: true, statementId: true, status: true, answer: true, refusedAt: true, replayAskedAt: true },
  });
  const count = await database().deadLetter.count({ where });
  return { ...(await shown(row)), ...(await chosenFor(actor, row)), letters, letterCount: count };
}

/** What happened when somebody tried the connection: it is read there, only written, or not reached, and why. */
export async function tryDestination(actor: Actor, id: string) {
  const row = await findDestination(actor, id);
  if (row === null || row.endedAt !== null) return null;
  try {
    return { outcome: await tryConnection(await opened(row)), status: null, answer: null };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { status = null, answer = null } = error.about;
    return { outcome: error.kind, status, answer: answer || null };
  }
}

/** What a form about destinations offers to choose from. */
export async function choicesFor(actor: Actor) {
  permit(mayForward(actor));
  const courses = await courseTitles(actor);
  return { courses: courses.map(({ id, title }) => ({ id, title })) };
}

/** How a destination is doing. Its secret stays where it is. */
async function shown(row: Destination) {
  const { id, name, endpoint, key, version, createdAt, endedAt, failingSince, retryAt, tookAt, pausedAt } = row;
  const waits = endedAt === null ? await waitingCount(row) : 0;
  return {
    ...{ id, name, endpoint, key, version, createdAt, endedAt, pausedAt, failingSince, retryAt, tookAt },
    trouble: row.trouble as TroubleName | null,
    troubleStatus: row.troubleStatus,
    troubleAnswer: row.troubleAnswer || null,
    taken: Number(row.taken),
    pace: row.pace,
    waits,
    state: stateOf(row, waits),
  };
}

function stateOf({ endedAt, pausedAt, failingSince }: Destination, waits: number): DestinationState {
  if (endedAt !== null) return "ended";
  if (pausedAt !== null) return "paused";
  if (failingSince !== null) return "failing";
  return waits > 0 ? "busy" : "well";
}

/** What it gets, as a form fills it in: the verbs and courses that we know by name, and the rest by address. */
async function chosenFor(actor: Actor, { verbs, activities }: Destination) {
  const base = await identifierBase();
  const known = new Set<string>(Object.values(ourVerbs));
  const courses = (await courseTitles(actor)).filter(({ id }) => activities.includes(courseActivity(base, id).id));
  const ofCourses = new Set(courses.map(({ id }) => courseActivity(base, id).id));
  return {
    verbs: verbs.filter((verb) => known.has(verb)),
    otherVerbs: verbs.filter((verb) => !known.has(verb)),
    courses: courses.map(({ id, title }) => ({ id, title })),
    activities: activities.filter((activity) => !ofCourses.has(activity)),
  };
}
