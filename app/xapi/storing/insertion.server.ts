import type { Pool, PoolClient } from "pg";
import type { Statement } from "../data/statement.ts";
import { voided } from "../data/verb.ts";
import type { Version } from "../version.ts";

/** A statement that is ready to be stored. */
export interface Insertion {
  /** In small letters, as the database compares them. */
  id: string;
  /** Whether the id was made here, for this statement. */
  isIdOurs: boolean;
  statement: Statement & { id: string };
  text: string;
  terms: readonly string[];
}

const uniqueViolation = "23505";

/** Statements to be stored together, and what they newly say of activities. */
export interface Insertions {
  insertions: readonly Insertion[];
  spoken: Version;
  /** What is kept of activities of which nothing is known yet, by their terms. */
  definitions: ReadonlyMap<string, string>;
}

/**
 * Stores statements unless any of them is there: then nothing is stored, and the ids of those are `known`. `defined` are
 * the terms of activities whose definitions are kept from now on.
 */
export async function insertStatements(
  client: Pool | PoolClient,
  organisationId: string,
  { insertions, spoken, definitions }: Insertions,
): Promise<{ known: string[]; defined: string[] }> {
  const ids = insertions.map(({ id }) => id);
  const statements = insertions.map(({ statement }) => statement);
  const question = {
    name: "xapi_store",
    text: "select known, defined from store_statements($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    values: [
      organisationId,
      ids,
      insertions.map(({ text }) => text),
      statements.map(({ timestamp }) => timestamp !== undefined),
      statements.map(({ object }) => (object.objectType === "StatementRef" ? object.id : null)),
      statements.map(({ verb, object }) => verb.id === voided && object.objectType === "StatementRef"),
      spoken === "1.0.3" ? 1 : 2,
      insertions.map(({ terms }) => `{${terms.join(",")}}`),
      insertions.every(({ isIdOurs }) => isIdOurs),
      [...definitions.keys()],
      [...definitions.values()],
    ],
  };
  const { rows } = await client.query<{ known: string[]; defined: string[] }>(question);
  return rows[0]!;
}

/** Whether someone else stored one of the statements in the same moment: who looks again will find it. */
export function wasOvertaken(error: unknown): boolean {
  return (error as { code?: string }).code === uniqueViolation;
}
