import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Statement } from "#app/xapi/data/statement.ts";
import { identifierOf } from "#app/xapi/data/agent.ts";
import type { AgentOrGroup } from "#app/xapi/data/agent.ts";
import { termOf, termsOf } from "#app/xapi/storing/term.ts";

/** To whom the rows of the bare store belong: none of the application's own. */
export const bareOrganisation = "00000000-0000-7000-8000-000000000001";
const authority = { objectType: "Agent", account: { homePage: "https://kennismap.example", name: "bare" } } as const;

/** The rows of a statement: the same as the LRS keeps, of what arrived as it arrived. */
export interface BareRow {
  id: string;
  text: string;
  terms: string;
}

export function bareRowOf(statement: Statement): BareRow {
  const id = randomUUID();
  const text = JSON.stringify({ id, ...statement, version: "1.0.0", authority, stored: "2026-01-01T00:00:00.000Z" });
  return { id, text, terms: `{${termsOf(bareOrganisation, statement, authority).join(",")}}` };
}

/** Inserts rows and does nothing else: no check, no lock, no look at what is there. */
export async function bareInsert(pool: pg.Pool, rows: readonly BareRow[]): Promise<string[]> {
  const ids = rows.map(({ id }) => id);
  await pool.query({
    name: "bare_insert",
    text: `with arriving as materialized (
        select nextval('"Statement_sequence_seq"') as sequence, date_trunc('milliseconds', clock_timestamp()) as stored, given.*
        from unnest($2::uuid[], $3::text[], $4::text[]) as given (id, text, terms)
      ), named as (
        insert into "Statement" ("organisationId", id, sequence, stored, terms)
        select $1, id, sequence, stored, terms::uuid[] from arriving
      ), told as (
        insert into "StatementText" ("organisationId", stored, sequence, major, text)
        select $1, stored, sequence, 1, text from arriving
      )
      insert into "StatementTerm" (term, stored, sequence, through)
      select term, stored, sequence, sequence from arriving, unnest(terms::uuid[]) as term`,
    values: [bareOrganisation, ids, rows.map(({ text }) => text), rows.map(({ terms }) => terms)],
  });
  return ids;
}

/** Selects the texts that the LRS would answer to the same parameters, of its own organisation. */
export async function bareSelect(pool: pg.Pool, organisationId: string, asked: URLSearchParams): Promise<string[]> {
  const id = asked.get("statementId");
  if (id !== null) {
    return texts(
      pool,
      "bare_one",
      [organisationId, id],
      `select text from "Statement" join "StatementText"
      using ("organisationId", stored, sequence) where "organisationId" = $1 and id = $2`,
    );
  }
  const limit = Number(asked.get("limit"));
  const since = asked.get("since");
  const term = termAsked(organisationId, asked);
  const after = since === null ? "" : "and stored > $3";
  const more = since === null ? [] : [since];
  if (term === null) {
    return texts(
      pool,
      `bare_all${after}`,
      [organisationId, limit, ...more],
      `select text from "StatementText"
      where "organisationId" = $1 ${after} order by stored desc, sequence desc limit $2`,
    );
  }
  return texts(
    pool,
    "bare_term",
    [organisationId, limit, term],
    `select told.text
    from (select stored, sequence from "StatementTerm" where term = $3 order by stored desc, sequence desc limit $2) found
    join "StatementText" told on told."organisationId" = $1 and told.stored = found.stored and told.sequence = found.sequence
    order by found.stored desc, found.sequence desc`,
  );
}

function termAsked(organisationId: string, asked: URLSearchParams): string | null {
  const [agent, activity, verb] = [asked.get("agent"), asked.get("activity"), asked.get("verb")];
  if (agent !== null) return termOf(organisationId, "agent", identifierOf(JSON.parse(agent) as AgentOrGroup)!);
  if (verb !== null) return termOf(organisationId, "verb", verb);
  if (activity === null) return null;
  return termOf(organisationId, asked.has("related_activities") ? "relatedActivity" : "activity", activity);
}

async function texts(pool: pg.Pool, name: string, values: unknown[], text: string): Promise<string[]> {
  const { rows } = await pool.query<{ text: string }>({ name, text, values });
  return rows.map((row) => row.text);
}
