import type { PoolClient } from "pg";
import { lockAttachments } from "../storing/attachmentStore.server.ts";
import type { Task } from "./statementSlice.server.ts";
import { stretch } from "./walk.server.ts";

/** Of these hashes, those that no statement from a place on names; and where the next stretch begins, null at the end. */
export async function unusedSums(
  client: PoolClient,
  { organisationId }: Task,
  sums: readonly string[],
  place: string,
  through: Date | null,
): Promise<{ sums: string[]; next: string | null }> {
  if (sums.length === 0) return { sums: [], next: null };
  const { hits, next } = await stretch(client, organisationId, place, sums, through);
  const { rows } = await client.query<{ sum: string }>(
    `select distinct sum from unnest($4::text[]) as sum
    join unnest($2::timestamptz[], $3::bigint[]) as hit (stored, sequence) on true
    join "StatementText" told on told."organisationId" = $1 and told.stored = hit.stored and told.sequence = hit.sequence
    where position(sum in lower(told.text)) > 0`,
    [organisationId, hits.map(({ stored }) => stored), hits.map(({ sequence }) => sequence), sums],
  );
  const used = new Set(rows.map(({ sum }) => sum));
  return { sums: sums.filter((sum) => !used.has(sum)), next };
}

/** Removes attachments that only her statements had; one that came again since a place is kept. */
export async function removeAttachments(
  client: PoolClient,
  task: Task,
  sums: readonly string[],
  place: string,
): Promise<number> {
  if (sums.length === 0) return 0;
  await lockAttachments(client, task.organisationId);
  let unused = [...sums];
  for (let next: string | null = place; next !== null;) {
    ({ sums: unused, next } = await unusedSums(client, task, unused, next, null));
  }
  const { rowCount } = await client.query(
    `delete from "StatementAttachment" where "organisationId" = $1 and sha2 = any($2)`,
    [task.organisationId, unused],
  );
  return rowCount ?? 0;
}

/** Removes contents of attachments in which she is named, of some of them from a place on: nobody can change them. */
export async function removeNaming(
  client: PoolClient,
  { organisationId, traces }: Task,
  place: string,
): Promise<{ changed: number; next: string | null }> {
  const { rows } = await client.query<{ sha2: string; named: boolean }>(
    `select sha2, exists (
      select from unnest($3::text[]) as word where position(convert_to(word, 'UTF8') in contents) > 0
    ) as named
    from "StatementAttachment" where "organisationId" = $1 and sha2 > $2 order by sha2 limit 20`,
    [organisationId, place, traces.spellings],
  );
  const named = rows.filter((row) => row.named).map(({ sha2 }) => sha2);
  await client.query(`delete from "StatementAttachment" where "organisationId" = $1 and sha2 = any($2)`, [
    organisationId,
    named,
  ]);
  return { changed: named.length, next: rows.length < 20 ? null : rows.at(-1)!.sha2 };
}
