import { hash, randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { termOf } from "../storing/term.ts";
import { anonymousStrings } from "./anonymousText.server.ts";
import type { Task } from "./statementSlice.server.ts";
import { isTraced, untraced } from "./traces.ts";

const size = 50;

interface Document {
  term: string;
  name: string;
  contents: Buffer;
  etag: string;
}

/** Removes documents that are hers, some at a time; returns how many, 0 when there are no more. */
export async function removeDocuments(client: PoolClient, { organisationId, traces }: Task): Promise<number> {
  const { rowCount } = await client.query(
    `delete from "StateDocument" where term in (
      select term from "StateDocument" where agent = any($1::uuid[]) limit 500)`,
    [traces.identifiers.map((identifier) => termOf(organisationId, "relatedAgent", identifier))],
  );
  return rowCount ?? 0;
}

/** Takes her out of some other documents, from a place on. What cannot be read as text and names her is removed. */
export async function cleanDocuments(
  client: PoolClient,
  { organisationId, traces }: Task,
  place: string,
): Promise<{ changed: number; next: string | null }> {
  const { rows } = await client.query<Document>(
    `select term, name, contents, etag from "StateDocument"
    where "organisationId" = $1 and term > coalesce(nullif($2, '')::uuid, '00000000-0000-0000-0000-000000000000')
    order by term limit ${size} for update`,
    [organisationId, place],
  );
  let changed = 0;
  for (const { term, name, contents } of rows) {
    const rest = isTraced(traces, name) ? null : withoutHer(contents);
    if (rest === contents) continue;
    changed += 1;
    if (rest === null) await client.query(`delete from "StateDocument" where term = $1`, [term]);
    else {
      await client.query(
        `update "StateDocument" set contents = $2, etag = $3, "updatedAt" = clock_timestamp() where term = $1`,
        [term, rest, `"${hash("sha1", rest, "hex")}"`],
      );
    }
  }
  return { changed, next: rows.length < size ? null : rows.at(-1)!.term };

  function withoutHer(contents: Buffer): Buffer | null {
    const fresh = randomUUID();
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(contents);
    } catch {
      return isTraced(traces, contents.toString("latin1")) || isTraced(traces, contents.toString("utf8"))
        ? null
        : contents;
    }
    const rest = isJson(text) ? anonymousStrings(text, { traces, fresh }) : untraced(traces, text, fresh);
    return rest === text ? contents : Buffer.from(rest);
  }
}

/** Takes her out of some of what is known of activities, from a place on. */
export async function cleanDefinitions(
  client: PoolClient,
  { organisationId, traces }: Task,
  place: string,
): Promise<{ changed: number; next: string | null }> {
  const many = size * 10;
  const { rows } = await client.query<{ term: string; definition: string }>(
    `select term, definition from "ActivityDefinition"
    where "organisationId" = $1 and term > coalesce(nullif($2, '')::uuid, '00000000-0000-0000-0000-000000000000')
    order by term limit ${many} for update`,
    [organisationId, place],
  );
  let changed = 0;
  for (const { term, definition } of rows) {
    const rest = anonymousStrings(definition, { traces, fresh: randomUUID() });
    if (rest === definition) continue;
    changed += 1;
    await client.query(`update "ActivityDefinition" set definition = $2 where term = $1`, [term, rest]);
  }
  return { changed, next: rows.length < many ? null : rows.at(-1)!.term };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
