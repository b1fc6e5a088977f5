import { minute, now } from "#app/platform/clock.ts";
import { database, pool, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Chosen } from "./choice.server.ts";
import type { RefusedFor } from "./delivery.server.ts";
import { wellAgain } from "./destination.server.ts";
import type { OpenDestination } from "./destination.server.ts";
import type { Position } from "./waiting.server.ts";

/** Somebody else moved the destination on, or back: what is going on here stops, and begins again from there. */
export class Overtaken extends Error {}

/**
 * Writes down that statements are about to go, before they go: a copy that is listed and not there does no harm, one that
 * is there and not listed would. Returns the ids of those that never went before.
 */
export async function noteForwarded(destinationId: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await pool().query<{ id: string }>({
    name: "xapi_forwarded",
    text: `insert into "ForwardedStatement" ("destinationId", "statementId", at)
      select $1, unnest($2::uuid[]), $3 on conflict do nothing returning "statementId" as id`,
    values: [destinationId, ids, now()],
  });
  return new Set(rows.map(({ id }) => id));
}

interface Settling {
  part: readonly Chosen[];
  refusal: RefusedFor | null;
  /** Of those that are about to go, the ids that never went before. */
  fresh: ReadonlySet<string>;
  /** How long it took; null where it is no part of the walk, but was sent again. */
  milliseconds: number | null;
}

/** Moves a destination past statements of which it is known what became of them; returns it as it is then. */
export async function settleParts(destination: OpenDestination, settling: Settling): Promise<OpenDestination> {
  const { part, refusal, fresh, milliseconds } = settling;
  const passed = part.at(-1)!.passed;
  return transaction(async (tx) => {
    if (refusal !== null) {
      await keepLetters(tx, destination.id, part, refusal);
      const never = part.flatMap(({ kept }) => (fresh.has(kept.id) ? [kept.id] : []));
      await forgetForwarded(tx, destination.id, never);
      const inARow = milliseconds === null ? {} : { refusedInARow: destination.refusedInARow + 1 };
      return move(tx, destination, passed, inARow);
    }
    const taken = { ...wellAgain, taken: destination.taken + BigInt(part.length), tookAt: now() };
    if (milliseconds === null) return move(tx, destination, passed, taken);
    const pace = paceOf(destination, part.length, milliseconds);
    return move(tx, destination, passed, { ...taken, pace, refusedInARow: 0 });
  });
}

/** Moves a destination past statements that it does not get. */
export function passBy(destination: OpenDestination, passed: Position): Promise<OpenDestination> {
  return transaction((tx) => move(tx, destination, passed, {}));
}

async function move(
  tx: Transaction,
  destination: OpenDestination,
  passed: Position | null,
  changes: Partial<OpenDestination>,
): Promise<OpenDestination> {
  const { id, passedStored, passedSequence } = destination;
  const position = passed === null ? {} : { passedStored: passed.stored, passedSequence: passed.sequence };
  const data = { ...changes, ...position };
  const { count } = await tx.destination.updateMany({ where: { id, passedStored, passedSequence }, data });
  if (count === 0) throw new Overtaken();
  return { ...destination, ...data };
}

async function keepLetters(
  tx: Transaction,
  destinationId: string,
  part: readonly Chosen[],
  refusal: RefusedFor,
): Promise<void> {
  for (const { kept } of part) {
    const facts = { ...refusal, refusedAt: now(), replayAskedAt: null };
    await tx.deadLetter.upsert({
      where: { destinationId_statementId: { destinationId, statementId: kept.id } },
      create: { destinationId, statementId: kept.id, ...kept.position, ...facts },
      update: facts,
    });
  }
}

async function forgetForwarded(tx: Transaction, destinationId: string, ids: string[]): Promise<void> {
  await tx.forwardedStatement.deleteMany({ where: { destinationId, statementId: { in: ids } } });
}

/** Statements a minute, of which the last ones count most. */
function paceOf({ pace }: OpenDestination, count: number, milliseconds: number): number {
  const latest = (count * minute) / Math.max(1, milliseconds);
  return pace === null ? latest : pace * 0.8 + latest * 0.2;
}

/** The letters of a destination that somebody wants sent again, the oldest statements first. */
export function askedLetters(destinationId: string) {
  return database().deadLetter.findMany({
    where: { destinationId, replayAskedAt: { not: null } },
    orderBy: [{ stored: "asc" }, { sequence: "asc" }],
    take: 50,
  });
}

/** What was asked to be sent again needs that no more: it arrived, or is not there any more. */
export async function dropLetters(destinationId: string, statementIds: readonly string[]): Promise<void> {
  await database().deadLetter.deleteMany({ where: { destinationId, statementId: { in: [...statementIds] } } });
}
