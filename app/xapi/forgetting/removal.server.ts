import type { PoolClient } from "pg";
import { termsOf } from "../storing/term.ts";
import { markTermsOf } from "../storing/mark.server.ts";
import type { StoredStatement } from "../data/statement.ts";

/** A statement that was taken out of the store. */
export interface RemovedStatement {
  id: string;
  stored: Date;
  voided: boolean;
  text: string;
}

interface Place {
  id: string;
  stored: Date;
  sequence: string;
  terms: string[];
  refersToId: string | null;
  voidedById: string | null;
}

interface Entry {
  term: string;
  stored: Date;
  sequence: string;
  through: string;
}

/** Statements through which references are followed. */
const deepest = 50;

/** Keeps writers of an organisation waiting until the transaction ends, so that none refers to what is about to go. */
export async function waitForWriters(client: PoolClient, organisationId: string): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('statements:' || $1, 0))", [organisationId]);
}

/** Removes statements with everything that is about them: what refers to them says nothing without them. */
export async function removeStatements(
  client: PoolClient,
  organisationId: string,
  ids: readonly string[],
): Promise<RemovedStatement[]> {
  if (ids.length === 0) return [];
  const gone = await withReferring(client, organisationId, ids, Infinity);
  const places = [...gone.values()];
  const entries: Entry[] = [];
  for (const place of places) {
    let target: Place | undefined = place;
    for (let depth = 0; target !== undefined && depth <= deepest; depth += 1) {
      for (const term of target.terms) entries.push({ term, ...place, through: target.sequence });
      if (target.refersToId === null) break;
      target = gone.get(target.refersToId) ?? (await placesOf(client, organisationId, "id", [target.refersToId]))[0];
    }
  }
  await unlist(client, entries);
  const lying = [organisationId, places.map(({ stored }) => stored), places.map(({ sequence }) => sequence)];
  const { rows } = await client.query<{ sequence: string; text: string }>(
    `delete from "StatementText" told using unnest($2::timestamptz[], $3::bigint[]) as place (stored, sequence)
    where told."organisationId" = $1 and told.stored = place.stored and told.sequence = place.sequence
    returning told.sequence, told.text`,
    lying,
  );
  await client.query(`delete from "Statement" where "organisationId" = $1 and id = any($2::uuid[])`, [
    organisationId,
    [...gone.keys()],
  ]);
  const texts = new Map(rows.map(({ sequence, text }) => [sequence, text]));
  return places.map(({ id, stored, sequence, voidedById }) => ({
    ...{ id, stored, voided: voidedById !== null },
    text: texts.get(sequence) ?? "{}",
  }));
}

/** Another text of a statement, and by what it is no longer found and by what from now on. */
export interface Rewriting {
  id: string;
  text: string;
  dropped: string[];
  added: string[];
}

/** Gives a statement another text, and lets it and what refers to it be found by what that says. */
export async function rewriteStatement(
  client: PoolClient,
  organisationId: string,
  { id, text, dropped, added }: Rewriting,
): Promise<void> {
  await client.query(
    `update "StatementText" told set text = $3 from "Statement" there
    where there."organisationId" = $1 and there.id = $2 and told."organisationId" = $1
      and told.stored = there.stored and told.sequence = there.sequence`,
    [organisationId, id, text],
  );
  if (dropped.length + added.length === 0) return;
  await client.query(
    `update "Statement" set terms = array(select unnest(terms) except select unnest($3::uuid[])) || $4::uuid[]
    where "organisationId" = $1 and id = $2`,
    [organisationId, id, dropped, added],
  );
  const around = [...(await withReferring(client, organisationId, [id], deepest)).values()];
  const { sequence: through } = around.find((place) => place.id === id)!;
  const entriesOf = (places: readonly Place[], terms: readonly string[]) =>
    places.flatMap((place) => terms.map((term) => ({ term, ...place, through })));
  await unlist(client, entriesOf(around, dropped));
  const listed = around.filter(({ voidedById }) => voidedById === null);
  await client.query(
    `insert into "StatementTerm" (term, stored, sequence, through)
    select * from unnest($1::uuid[], $2::timestamptz[], $3::bigint[], $4::bigint[]) on conflict do nothing`,
    columnsOf(entriesOf(listed, added)),
  );
}

/** Statements and those that refer to them, directly or through so many others, by id. */
async function withReferring(
  client: PoolClient,
  organisationId: string,
  ids: readonly string[],
  depth: number,
): Promise<Map<string, Place>> {
  const found = new Map<string, Place>();
  let next = await placesOf(client, organisationId, "id", ids);
  for (let level = 0; next.length > 0; level += 1) {
    for (const place of next) found.set(place.id, place);
    if (level === depth) break;
    const referring = await placesOf(
      client,
      organisationId,
      "refersToId",
      next.map(({ id }) => id),
    );
    next = referring.filter(({ id }) => !found.has(id));
  }
  return found;
}

async function placesOf(
  client: PoolClient,
  organisationId: string,
  by: "id" | "refersToId",
  ids: readonly string[],
): Promise<Place[]> {
  const { rows } = await client.query<Place>({
    name: `xapi_places_${by}`,
    text: `select id, stored, sequence, terms, "refersToId", "voidedById" from "Statement"
      where "organisationId" = $1 and "${by}" = any($2::uuid[])`,
    values: [organisationId, ids],
  });
  return rows;
}

// By the whole key of each row, so that no plan can choose to read the table.
async function unlist(client: PoolClient, entries: readonly Entry[]): Promise<void> {
  await client.query(
    `delete from "StatementTerm" listed
    using unnest($1::uuid[], $2::timestamptz[], $3::bigint[], $4::bigint[]) as entry (term, stored, sequence, through)
    where listed.term = entry.term and listed.stored = entry.stored and listed.sequence = entry.sequence
      and listed.through = entry.through`,
    columnsOf(entries),
  );
}

function columnsOf(entries: readonly Entry[]): unknown[] {
  return [
    entries.map(({ term }) => term),
    entries.map(({ stored }) => stored),
    entries.map(({ sequence }) => sequence),
    entries.map(({ through }) => through),
  ];
}

/** How a statement is given another text. Asks the application for marks, so nobody may wait for us meanwhile. */
export async function rewritingOf(
  organisationId: string,
  { id, text: before }: { id: string; text: string },
  text: string,
): Promise<Rewriting> {
  const both = [JSON.parse(before), JSON.parse(text)] as [StoredStatement, StoredStatement];
  const marks = await markTermsOf(organisationId, both);
  const [old, fresh] = both.map(
    (statement, place) => new Set([...termsOf(organisationId, statement, statement.authority), ...marks[place]!]),
  ) as [Set<string>, Set<string>];
  return {
    id,
    text,
    dropped: [...old].filter((term) => !fresh.has(term)),
    added: [...fresh].filter((term) => !old.has(term)),
  };
}
