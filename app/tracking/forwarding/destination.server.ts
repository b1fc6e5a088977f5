import { v7 } from "uuid";
import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { firstMomentOf } from "#app/platform/calendar.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { settings } from "#app/platform/settings.server.ts";
import { sealedSecret, wellAgain } from "#app/xapi/forwarding/destination.server.ts";
import { queueForwarding } from "#app/xapi/forwarding/queue.server.ts";
import { courseActivity } from "../activity.ts";
import { mayForward } from "../policy.ts";
import type { DestinationInput, NewDestinationInput } from "./destination.ts";

/** Has another LRS get statements of the organisation from now on, or from before. */
export async function addDestination(actor: Actor, input: NewDestinationInput): Promise<{ id: string }> {
  const facts = await factsOf(input);
  const id = v7();
  const secret = await sealedSecret(id, input.secret);
  return transaction(async (tx) => {
    permit(mayForward(actor));
    refuseOwn(facts.endpoint);
    const { organisationId } = actor;
    await tx.destination.create({ data: { ...facts, id, organisationId, secret, passedStored: beginningOf(input) } });
    await record(tx, actor, "destination.added", { destinationId: id });
    await queueForwarding(tx, id);
    return { id };
  });
}

/** Says something else of a destination. What it got already stays there; what it gets from now on is as it says. */
export async function changeDestination(
  actor: Actor,
  id: string,
  input: DestinationInput,
): Promise<{ id: string } | null> {
  const facts = await factsOf(input);
  const secret = input.secret === undefined ? {} : { secret: await sealedSecret(id, input.secret) };
  return change(actor, id, "destination.changed", async (tx) => {
    refuseOwn(facts.endpoint);
    await tx.destination.update({ where: { id }, data: { ...facts, ...secret, ...wellAgain } });
  });
}

/** Sends it nothing for a while; what is stored meanwhile waits. */
export function pauseDestination(actor: Actor, id: string): Promise<{ id: string } | null> {
  return change(actor, id, "destination.halted", async (tx) => {
    await tx.destination.updateMany({ where: { id, pausedAt: null }, data: { pausedAt: now() } });
  });
}

/** Goes on where it was paused, or tries at once what failed before. */
export function resumeDestination(actor: Actor, id: string): Promise<{ id: string } | null> {
  return change(actor, id, "destination.resumed", async (tx) => {
    await tx.destination.update({ where: { id }, data: { pausedAt: null, retryAt: null } });
  });
}

/** Sends it nothing any more, and forgets its secret. What went there is known for good. */
export function endDestination(actor: Actor, id: string): Promise<{ id: string } | null> {
  return change(actor, id, "destination.ended", async (tx) => {
    await tx.deadLetter.deleteMany({ where: { destinationId: id } });
    await tx.destination.update({ where: { id }, data: { ...wellAgain, endedAt: now(), secret: "" } });
  });
}

/** Sends refused statements again, one or all. */
export function replayLetters(actor: Actor, id: string, letterId?: string): Promise<{ id: string } | null> {
  return change(actor, id, "destination.replayed", async (tx) => {
    const where = { destinationId: id, ...(letterId && { id: letterId }) };
    await tx.deadLetter.updateMany({ where, data: { replayAskedAt: now() } });
  });
}

/** Leaves a refused statement: the destination will not have it. */
export function discardLetter(actor: Actor, id: string, letterId: string): Promise<{ id: string } | null> {
  return change(actor, id, "destination.discarded", async (tx) => {
    await tx.deadLetter.deleteMany({ where: { destinationId: id, id: letterId } });
  });
}

type Happening = `destination.${"changed" | "halted" | "resumed" | "ended" | "replayed" | "discarded"}`;

/** Changes a destination that has not ended; null when there is none. */
async function change(
  actor: Actor,
  id: string,
  name: Happening,
  make: (tx: Transaction) => Promise<void>,
): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayForward(actor));
    const known = await tx.destination.count({ where: { id, organisationId: actor.organisationId, endedAt: null } });
    if (known === 0) return null;
    await make(tx);
    await record(tx, actor, name, { destinationId: id });
    await queueForwarding(tx, id);
    return { id };
  });
}

async function factsOf(input: DestinationInput | NewDestinationInput) {
  const { name, endpoint, key, version, verbs = [], otherVerbs, courses = [], activities } = input;
  const base = await identifierBase();
  const ofCourses = courses.map((course) => courseActivity(base, course).id);
  const unique = (iris: string[]) => [...new Set(iris)];
  return {
    ...{ name, endpoint, key, version },
    verbs: unique([...verbs, ...otherVerbs]),
    activities: unique([...ofCourses, ...activities]),
  };
}

function beginningOf({ from, day }: NewDestinationInput): Date {
  if (from === "beginning") return new Date(0);
  return from === "day" && day !== undefined ? firstMomentOf(day) : now();
}

/** What comes back to where it came from changes nothing there, but to ask for it makes no sense. */
function refuseOwn(endpoint: string): void {
  const { publicUrl, host, port } = settings();
  const [there, ...ours] = [endpoint, publicUrl, `http://${host}:${port}`].map((address) => new URL(address));
  const isOurs = ours.some(({ host: own, pathname }) => {
    const root = pathname.replace(/\/$/, "");
    return there!.host === own && there!.pathname.startsWith(`${root}/xapi/`);
  });
  if (isOurs) throw new Refusal("destination.own", "conflict");
}

/** The destination of the actor's organisation with this id, or null. */
export async function findDestination(actor: Actor, id: string) {
  permit(mayForward(actor));
  return database().destination.findFirst({ where: { id, organisationId: actor.organisationId } });
}
