import { pool } from "#app/platform/database.server.ts";
import type { Destination } from "#app/platform/generated/client.ts";
import { applicationCredential } from "../credentials/credential.ts";
import type { StoredStatement } from "../data/statement.ts";
import { consistentThrough } from "../storing/consistency.server.ts";

/** Where a statement stands in the order in which all are stored. */
export interface Position {
  stored: Date;
  sequence: bigint;
}

/** A statement as it is kept, and where. */
export interface Kept {
  /** In small letters. */
  id: string;
  position: Position;
  text: string;
  statement: StoredStatement;
  /** The major version of xAPI in which it came. */
  major: number;
  voided: boolean;
}

type Row = Pick<Kept, "text" | "major" | "voided"> & { stored: Date; sequence: string };

/** More than so many are not counted: a page tells that there are more. */
export const mostCounted = 10_000;

const most = { statements: 200, octets: 4_000_000 };

/**
 * The statements after a position, in order, only up to the moment through which nothing is missing: who writes more slowly than others
 * is never passed over. Also those that are voided, which no list shows.
 */
export async function keptAfter(organisationId: string, { stored, sequence }: Position): Promise<Kept[]> {
  const through = await consistentThrough(applicationCredential(organisationId), "list");
  const { rows } = await pool().query<Row>({
    name: "xapi_forward",
    text: `select text, stored, sequence, major, voided from (
        select *, sum(octet_length(text)) over turn - octet_length(text) as before from (
          select text, stored, sequence, major, voided from "StatementText"
          where "organisationId" = $1 and (stored, sequence) > ($2::timestamptz, $3::bigint) and stored <= $4
          order by stored, sequence limit ${most.statements}
        ) page window turn as (order by stored, sequence rows unbounded preceding)
      ) measured where before < ${most.octets} order by stored, sequence`,
    values: [organisationId, stored, String(sequence), through],
  });
  return rows.map(keptOf);
}

/** Whether anything is stored after a position, certain or not yet. */
export async function isMoreAfter(organisationId: string, { stored, sequence }: Position): Promise<boolean> {
  const { rows } = await pool().query({
    text: `select from "StatementText"
      where "organisationId" = $1 and (stored, sequence) > ($2::timestamptz, $3::bigint) limit 1`,
    values: [organisationId, stored, String(sequence)],
  });
  return rows.length > 0;
}

/** How many statements a destination has yet to come past, chosen for it or not; counted up to a number. */
export async function waitingCount({
  organisationId,
  passedStored,
  passedSequence,
}: Pick<Destination, "organisationId" | "passedStored" | "passedSequence">): Promise<number> {
  const { rows } = await pool().query<{ count: number }>({
    text: `select count(*)::int from (
        select from "StatementText"
        where "organisationId" = $1 and (stored, sequence) > ($2::timestamptz, $3::bigint) limit ${mostCounted + 1}
      ) waiting`,
    values: [organisationId, passedStored, String(passedSequence)],
  });
  return rows[0]!.count;
}

/** The statements with these ids that are there, in the order in which they are stored. */
export async function keptWith(organisationId: string, ids: readonly string[]): Promise<Kept[]> {
  const { rows } = await pool().query<Row>({
    text: `select told.text, told.stored, told.sequence, told.major, told.voided from "Statement" there
      join "StatementText" told using ("organisationId", stored, sequence)
      where there."organisationId" = $1 and there.id = any($2::uuid[]) order by told.stored, told.sequence`,
    values: [organisationId, ids],
  });
  return rows.map(keptOf);
}

/** For each of these statements the ones that void it, where that came before it. */
export async function voidingBefore(organisationId: string, kept: readonly Kept[]): Promise<Map<string, Kept>> {
  const ids = kept.filter(({ voided }) => voided).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const { rows } = await pool().query<{ id: string; by: string }>({
    text: `select there.id, there."voidedById" as by from "Statement" there
      join "Statement" voiding on voiding."organisationId" = $1 and voiding.id = there."voidedById"
      where there."organisationId" = $1 and there.id = any($2::uuid[])
        and (voiding.stored, voiding.sequence) < (there.stored, there.sequence)`,
    values: [organisationId, ids],
  });
  const found = new Map(
    (
      await keptWith(
        organisationId,
        rows.map(({ by }) => by),
      )
    ).map((each) => [each.id, each]),
  );
  return new Map(rows.flatMap(({ id, by }) => (found.has(by) ? [[id, found.get(by)!] as const] : [])));
}

function keptOf({ stored, sequence, text, ...row }: Row): Kept {
  const statement = JSON.parse(text) as StoredStatement;
  return { ...row, text, statement, id: statement.id.toLowerCase(), position: { stored, sequence: BigInt(sequence) } };
}
