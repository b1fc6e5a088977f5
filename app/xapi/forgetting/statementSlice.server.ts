import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { applicationCredential } from "../credentials/credential.ts";
import type { StoredStatement } from "../data/statement.ts";
import { anonymousText, isSigned, isTracedJson } from "./anonymousText.server.ts";
import { removeStatements, rewriteStatement, rewritingOf, waitForWriters } from "./removal.server.ts";
import type { RemovedStatement, Rewriting } from "./removal.server.ts";
import { withStrings } from "../text/jsonText.ts";
import type { Traces } from "./traces.ts";
import type { Lying } from "./walk.server.ts";

/** What a forgetting is about, wherever it is. */
export interface Task {
  id: string;
  organisationId: string;
  traces: Traces;
  base: string;
}

interface Kept extends Lying {
  id: string;
  text: string;
  major: number;
  voided: boolean;
}

/** What becomes of a statement: its text without her, null to remove it, or the same text to leave it. */
type Fate = (kept: Kept) => string | null;

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Removes what she did and makes anonymous where she is mentioned, among these statements. */
export async function forgetAmong(client: PoolClient, task: Task, lying: readonly Lying[]): Promise<string[]> {
  const { id: applicationName } = applicationCredential(task.organisationId);
  return settle(client, task, lying, ({ text, major }) => {
    if (!isTracedJson(task.traces, text)) return text;
    const someone = { traces: task.traces, fresh: randomUUID(), homePage: `${task.base}/forgotten` };
    return anonymousText(text, major, someone, applicationName);
  });
}

/** Lets no statement among these refer to one that was removed: what is about it goes, what mentions it names nothing. */
export async function unreferAmong(client: PoolClient, task: Task, lying: readonly Lying[]): Promise<string[]> {
  const kept = await keptAt(client, task.organisationId, lying);
  const named = [...new Set(kept.flatMap(({ text }) => text.match(uuids) ?? []).map((each) => each.toLowerCase()))];
  const { rows } = await client.query<{ statementId: string }>(
    `select "statementId" from "ForgottenStatement" where "forgettingId" = $1 and removed and "statementId" = any($2::uuid[])`,
    [task.id, named],
  );
  const gone = new Map(rows.map(({ statementId }) => [statementId, randomUUID() as string]));
  if (gone.size === 0) return [];
  return settle(client, task, lying, ({ text }) => {
    const statement = JSON.parse(text) as StoredStatement;
    if (statement.object.objectType === "StatementRef" && gone.has(statement.object.id.toLowerCase())) return null;
    const rest = withStrings(text, (value) => value.replaceAll(uuids, (each) => gone.get(each.toLowerCase()) ?? each));
    return rest !== text && isSigned(statement) ? null : rest;
  });
}

/** Does to these statements what is to be done, and writes it down; returns the hashes of the attachments of what went. */
async function settle(client: PoolClient, task: Task, lying: readonly Lying[], fate: Fate): Promise<string[]> {
  const { organisationId } = task;
  const gone: string[] = [];
  const rewritings: (Rewriting & Kept)[] = [];
  for (const kept of await keptAt(client, organisationId, lying)) {
    const text = fate(kept);
    if (text === null) gone.push(kept.id);
    else if (text !== kept.text) rewritings.push({ ...kept, ...(await rewritingOf(organisationId, kept, text)) });
  }
  await waitForWriters(client, organisationId);
  const removed = await removeStatements(client, organisationId, gone);
  const wentAlong = new Set(removed.map(({ id }) => id));
  const changed = rewritings.filter(({ id }) => !wentAlong.has(id));
  for (const rewriting of changed) await rewriteStatement(client, organisationId, rewriting);
  await note(client, task.id, removed, true);
  await note(client, task.id, changed, false);
  return [...new Set(removed.flatMap(({ text }) => sumsIn(text)))];
}

async function keptAt(client: PoolClient, organisationId: string, lying: readonly Lying[]): Promise<Kept[]> {
  const { rows } = await client.query<Omit<Kept, "id">>(
    `select stored, sequence, major, voided, text from "StatementText" told
    join unnest($2::timestamptz[], $3::bigint[]) as wanted (stored, sequence) using (stored, sequence)
    where told."organisationId" = $1`,
    [organisationId, lying.map(({ stored }) => stored), lying.map(({ sequence }) => sequence)],
  );
  return rows.map((row) => ({ ...row, id: (JSON.parse(row.text) as StoredStatement).id.toLowerCase() }));
}

async function note(
  client: PoolClient,
  forgettingId: string,
  statements: readonly Pick<RemovedStatement, "id" | "stored" | "voided">[],
  removed: boolean,
): Promise<void> {
  if (statements.length === 0) return;
  await client.query(
    `insert into "ForgottenStatement" ("forgettingId", "statementId", stored, voided, removed)
    select $1, id, stored, voided, $5 from unnest($2::uuid[], $3::timestamptz[], $4::boolean[]) as s (id, stored, voided)
    on conflict ("forgettingId", "statementId") do update set removed = excluded.removed or "ForgottenStatement".removed`,
    [
      forgettingId,
      statements.map(({ id }) => id),
      statements.map(({ stored }) => stored),
      statements.map(({ voided }) => voided),
      removed,
    ],
  );
}

function sumsIn(text: string): string[] {
  const { attachments = [], object } = JSON.parse(text) as Partial<StoredStatement>;
  const inner = object?.objectType === "SubStatement" ? (object.attachments ?? []) : [];
  return [...attachments, ...inner].map(({ sha2 }) => sha2.toLowerCase());
}
