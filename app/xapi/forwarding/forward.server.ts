import { fromNow, now, second } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { chosenOf } from "./choice.server.ts";
import type { Chosen, Withheld } from "./choice.server.ts";
import { settle } from "./delivery.server.ts";
import { noteTrouble, openDestination } from "./destination.server.ts";
import type { OpenDestination } from "./destination.server.ts";
import { inParcels } from "./parcel.server.ts";
import { askedLetters, dropLetters, noteForwarded, Overtaken, passBy, settleParts } from "./passage.server.ts";
import { queueForwarding } from "./queue.server.ts";
import { Trouble } from "./trouble.ts";
import { isMoreAfter, keptAfter, keptWith } from "./waiting.server.ts";
import type { Kept } from "./waiting.server.ts";

/** Milliseconds after which another destination has its turn. */
const turn = 10 * second;
/** After so many refusals in a row it is not the statements any more: then they go one by one, with pauses. */
const mostInARow = 20;

/**
 * Brings to a destination what it has yet to get, in order. One job at a time does this for a destination; should there
 * ever be two, the second stops at the first thing that it wants to write down.
 */
export async function forward(destinationId: string, withheld: Withheld): Promise<void> {
  const end = performance.now() + turn;
  try {
    await goOn(destinationId, withheld, () => performance.now() > end);
  } catch (error) {
    if (error instanceof Overtaken) return queueForwarding(database(), destinationId, now());
    if (!(error instanceof Trouble)) throw error;
    await queueForwarding(database(), destinationId, await noteTrouble(destinationId, error));
  }
}

async function goOn(destinationId: string, withheld: Withheld, isOver: () => boolean): Promise<void> {
  for (;;) {
    const destination = await openDestination(destinationId);
    if (destination === null) return;
    const { retryAt, organisationId } = destination;
    if (retryAt !== null && retryAt > now()) return queueForwarding(database(), destinationId, retryAt);
    const replayed = await replay(destination, withheld);
    const position = { stored: replayed.passedStored, sequence: replayed.passedSequence };
    const waiting = await keptAfter(organisationId, position);
    if (waiting.length > 0) await bring(replayed, waiting, withheld);
    // What a slow writer holds back is certain in a moment.
    else if (await isMoreAfter(organisationId, position))
      return queueForwarding(database(), destinationId, fromNow(second));
    else return;
    if (isOver()) return queueForwarding(database(), destinationId, now());
  }
}

async function bring(destination: OpenDestination, waiting: readonly Kept[], withheld: Withheld): Promise<void> {
  const chosen = await chosenOf(destination, waiting, withheld);
  const after = await send(destination, chosen);
  await passBy(after, waiting.at(-1)!.position);
}

async function send(destination: OpenDestination, chosen: Chosen[]): Promise<OpenDestination> {
  let current = destination;
  const isDoubtful = destination.refusedInARow >= mostInARow;
  for (const parcel of isDoubtful ? chosen.map((each) => [each]) : inParcels(chosen)) {
    current = await unmoved(current);
    const fresh = await noteForwarded(
      current.id,
      parcel.map(({ kept }) => kept.id),
    );
    let began = performance.now();
    for await (const { part, refusal } of settle(current, parcel)) {
      current = await settleParts(current, { part, refusal, fresh, milliseconds: performance.now() - began });
      if (refusal !== null && current.refusedInARow >= mostInARow) throw new Trouble("everything", refusal);
      began = performance.now();
    }
  }
  return current;
}

/** The destination as it is set now, unless it is paused, or stands elsewhere than where it was left here. */
async function unmoved({ id, passedStored, passedSequence }: OpenDestination): Promise<OpenDestination> {
  const still = await openDestination(id);
  const isThere = still?.passedStored.getTime() === passedStored.getTime() && still.passedSequence === passedSequence;
  if (!isThere) throw new Overtaken();
  return still;
}

/** Sends dead letters again that somebody asked for. They move the destination neither on nor back. */
async function replay(destination: OpenDestination, withheld: Withheld): Promise<OpenDestination> {
  const letters = await askedLetters(destination.id);
  if (letters.length === 0) return destination;
  const { organisationId } = destination;
  const kept = await keptWith(
    organisationId,
    letters.map(({ statementId }) => statementId),
  );
  const hidden = await withheld(
    organisationId,
    kept.map(({ statement }) => statement),
  );
  const chosen = kept.filter(({ id }) => !hidden.has(id)).map((each): Chosen => ({ kept: each, passed: null }));
  const going = new Set(chosen.map(({ kept: { id } }) => id));
  await dropLetters(
    destination.id,
    letters.map(({ statementId }) => statementId).filter((id) => !going.has(id)),
  );
  let current = destination;
  for (const parcel of inParcels(chosen)) {
    const ids = parcel.map((each) => each.kept.id);
    const fresh = await noteForwarded(current.id, ids);
    for await (const { part, refusal } of settle(current, parcel)) {
      current = await settleParts(current, { part, refusal, fresh, milliseconds: null });
      if (refusal === null)
        await dropLetters(
          current.id,
          part.map(({ kept: { id } }) => id),
        );
    }
  }
  return current;
}
