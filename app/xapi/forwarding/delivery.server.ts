import { now } from "#app/platform/clock.ts";
import { sameStatement } from "../data/comparison.ts";
import type { StoredStatement } from "../data/statement.ts";
import { confirms, sentenceOf, wordsOfPeople } from "./answer.ts";
import { retryAfter } from "./backOff.ts";
import type { OpenDestination } from "./destination.server.ts";
import { exchange } from "./exchange.server.ts";
import type { Answer } from "./exchange.server.ts";
import { parcelOf } from "./parcel.server.ts";
import { Trouble, troubleOfStatus } from "./trouble.ts";
import type { Kept } from "./waiting.server.ts";

type Address = Pick<OpenDestination, "endpoint" | "key" | "secret" | "version">;

/** Why a statement is refused for good. */
export interface RefusedFor {
  status: number;
  answer: string;
}

/** Statements of which it is known what became of them. */
interface Settled<Each> {
  part: Each[];
  /** Null when the destination has them. */
  refusal: RefusedFor | null;
}

// What an LRS answers when it is a statement that it does not take; any other answer is about the LRS itself.
const ofStatements = new Set([400, 409, 413, 415, 422]);

/**
 * Brings statements to a destination, in order, and tells part by part what became of them. A request that is refused is
 * tried again in halves, so that one statement that is not taken keeps no other from going. Throws a Trouble where the
 * destination takes nothing.
 */
export async function* settle<Each extends { kept: Kept }>(
  destination: OpenDestination,
  part: Each[],
): AsyncGenerator<Settled<Each>> {
  const refusal = await refusalOf(
    destination,
    part.map(({ kept }) => kept),
  );
  if (refusal === null || part.length === 1) return yield { part, refusal };
  const half = Math.ceil(part.length / 2);
  yield* settle(destination, part.slice(0, half));
  return yield* settle(destination, part.slice(half));
}

/** Why a destination does not take these statements together, or null when it has them. */
async function refusalOf(destination: OpenDestination, kept: readonly Kept[]): Promise<RefusedFor | null> {
  const { organisationId, version } = destination;
  const { body, contentType } = await parcelOf(organisationId, kept, version);
  const answer = await exchange(new URL("statements", destination.endpoint), {
    method: "POST",
    headers: { ...headersFor(destination), "Content-Type": contentType },
    body,
  });
  const statements = kept.map(({ statement }) => statement);
  const { status, text, headers } = answer;
  // Whoever answers 200 to anything is not yet an LRS; without content it must at least call itself one.
  if (status === 204 && headers["x-experience-api-version"]) return null;
  if (status >= 200 && status < 300) {
    if (confirms(text, statements)) return null;
    throw new Trouble("notAnLrs", { status });
  }
  if (!ofStatements.has(status)) throw troubleOf(destination, answer);
  const [only, ...others] = statements;
  if (status === 409 && others.length === 0 && (await holdsTheSame(destination, only!))) return null;
  const hidden = [destination.secret, ...(others.length === 0 ? wordsOfPeople(only) : [])];
  return { status, answer: sentenceOf(text, hidden) };
}

/** Whether the statement with this id at the destination says the same: then it arrived before. */
async function holdsTheSame(destination: OpenDestination, statement: StoredStatement): Promise<boolean> {
  for (const parameter of ["statementId", "voidedStatementId"]) {
    const answer = await exchange(new URL(`statements?${parameter}=${statement.id}`, destination.endpoint), {
      headers: headersFor(destination),
    });
    if (answer.status === 200) return sameAs(statement, answer.text);
    // A key that may only write cannot compare: what it cannot confirm is told as refused.
    if (answer.status !== 404 && answer.status !== 403) throw troubleOf(destination, answer);
  }
  return false;
}

function sameAs(statement: StoredStatement, text: string): boolean {
  try {
    return sameStatement(statement, JSON.parse(text) as StoredStatement);
  } catch {
    return false;
  }
}

/** How requests to a destination begin. */
export function headersFor({ key, secret, version }: Address): Record<string, string> {
  return {
    Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
    "X-Experience-API-Version": version,
    Accept: "application/json",
  };
}

/** The trouble that an answer tells of. */
export function troubleOf({ secret }: Pick<Address, "secret">, { status, headers, text }: Answer): Trouble {
  const wait = retryAfter(headers["retry-after"], now());
  const answer = sentenceOf(text, [secret]);
  return new Trouble(troubleOfStatus(status), { status, answer, ...(wait !== undefined && { wait }) });
}
