import type { Pool, PoolClient } from "pg";

/** A statement as it lies in the order of the store. */
export interface Lying {
  stored: Date;
  sequence: string;
}

const size = 4000;

/** Where a walk goes on: behind this statement. Empty at its beginning. */
export function placeOf({ stored, sequence }: Lying): string {
  return `${stored.getTime()}.${sequence}`;
}

/** The moment before which nothing can appear any more. To be asked before looking. */
export async function settledThrough(client: Pool | PoolClient, organisationId: string): Promise<Date> {
  const { rows } = await client.query<{ moment: Date }>("select consistent_through($1) as moment", [organisationId]);
  return rows[0]!.moment;
}

/**
 * A stretch of the store from a place on, through a moment if one is given: the statements in whose text one of the words
 * stands (in small letters) or one of the spellings, and where the next stretch begins, null at the end.
 */
export async function stretch(
  client: Pool | PoolClient,
  organisationId: string,
  place: string,
  words: readonly string[],
  through: Date | null,
  spellings: readonly string[] = [],
): Promise<{ hits: Lying[]; next: string | null }> {
  const { rows } = await client.query<Lying & { hit: boolean; last: boolean; length: number }>({
    name: "xapi_stretch",
    text: `with walk as materialized (
        select stored, sequence, lower(text) like any($4) or text like any($6) as hit from "StatementText"
        where "organisationId" = $1 and (stored, sequence) > ($2::timestamptz, $3::bigint) and stored >= $2
          and ($5::timestamptz is null or stored <= $5)
        order by stored, sequence limit ${size}
      ), numbered as (
        select *, row_number() over (order by stored desc, sequence desc) = 1 as last, count(*) over ()::int as length
        from walk
      )
      select * from numbered where hit or last order by stored, sequence`,
    values: [organisationId, ...behind(place), words.map(pattern), through, spellings.map(pattern)],
  });
  const end = rows.at(-1);
  const isEnd = end === undefined || end.length < size;
  return { hits: rows.filter(({ hit }) => hit), next: isEnd ? null : placeOf(end) };
}

function pattern(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

function behind(place: string): [Date, string] {
  const [moment = "0", sequence = "0"] = place === "" ? [] : place.split(".");
  return [new Date(Number(moment)), sequence];
}
