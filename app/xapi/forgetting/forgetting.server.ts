import type { PoolClient } from "pg";
import { rawTransaction } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { termOf } from "../storing/term.ts";
import { forgetLetters } from "../forwarding/copies.server.ts";
import { removeAttachments, removeNaming, unusedSums } from "./attachmentSlice.server.ts";
import { cleanDefinitions, cleanDocuments, removeDocuments } from "./documentSlice.server.ts";
import { forgetAmong, unreferAmong } from "./statementSlice.server.ts";
import type { Task } from "./statementSlice.server.ts";
import { tracesOf } from "./traces.ts";
import { placeOf, settledThrough, stretch } from "./walk.server.ts";
import type { Lying } from "./walk.server.ts";

/** Statements that are dealt with in one transaction, while writers of the organisation wait. */
const size = 100;
const many = 5000;

/** How far a forgetting is. */
interface State {
  stage: string;
  place: string;
  sums: string[];
  documents: number;
  definitions: number;
  attachments: number;
}
type Slice = (client: PoolClient, task: Task, state: State) => Promise<State>;

// In this order: what refers to statements is looked for when all that go are gone, attachments when nothing needs them.
const stages: readonly [string, Slice][] = [
  ["statements", statementSlice],
  ["references", referenceSlice],
  ["documents", documentSlice],
  ["otherDocuments", otherDocumentSlice],
  ["definitions", definitionSlice],
  ["attachments", attachmentSlice],
  ["namingAttachments", namingSlice],
  ["late", lateSlice],
];

/**
 * Does the next slice of a forgetting, all of it or nothing; false when nothing is left to do. It can be asked again and
 * again, by any process: what was done is written down in the transaction in which it is done.
 */
export async function forgetSlice(id: string): Promise<boolean> {
  const base = await identifierBase();
  return rawTransaction((client) => nextSlice(client, id, base));
}

async function nextSlice(client: PoolClient, id: string, base: string): Promise<boolean> {
  const { rows } = await client.query<State & { organisationId: string; traces: string[] }>(
    `select "organisationId", traces, stage, place, sums, documents, definitions, attachments from "Forgetting"
    where id = $1 and "finishedAt" is null for update`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) return false;
  const { organisationId, traces: known, ...state } = row;
  // Two that are forgotten at a time may stand in the same statement.
  await client.query("select pg_advisory_xact_lock(hashtextextended('forgetting:' || $1, 0))", [organisationId]);
  const slice = stages.find(([name]) => name === state.stage)![1];
  const after = await slice(client, { id, organisationId, traces: tracesOf(known, base), base }, state);
  const isFinished = after.stage === "";
  await client.query(
    `update "Forgetting" set stage = $2, place = $3, sums = $4, documents = $5, definitions = $6, attachments = $7,
      (removed, changed, voided) = (
        select count(*) filter (where told.removed), count(*) filter (where not told.removed),
          count(*) filter (where told.voided)
        from "ForgottenStatement" told where "forgettingId" = $1 and $8
      ),
      "finishedAt" = case when $8 then clock_timestamp() end where id = $1`,
    [id, after.stage, after.place, after.sums, after.documents, after.definitions, after.attachments, isFinished],
  );
  return !isFinished;
}

/** The next stage begins at the beginning; after the last there is none. */
function following(state: State): State {
  const at = stages.findIndex(([name]) => name === state.stage);
  return { ...state, stage: stages[at + 1]?.[0] ?? "", place: "" };
}

function onward(state: State, next: string | null): State {
  return next === null ? following(state) : { ...state, place: next };
}

async function statementSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  // A backslash may spell any letter: those texts are read too.
  const words = [...task.traces.words, "\\"];
  return walked(client, task, state, words, forgetAmong);
}

async function referenceSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  return walked(client, task, state, ["statementref", "statementid="], unreferAmong);
}

async function walked(
  client: PoolClient,
  task: Task,
  state: State,
  words: readonly string[],
  deal: typeof forgetAmong,
): Promise<State> {
  // Not every database knows the small letter of É.
  const spellings = task.traces.spellings.filter((word) => /\P{ASCII}/u.test(word));
  const through = await settledThrough(client, task.organisationId);
  const { hits, next } = await stretch(client, task.organisationId, state.place, words, through, spellings);
  const some = hits.slice(0, size);
  const sums = some.length === 0 ? [] : await deal(client, task, some);
  const known = { ...state, sums: [...new Set([...state.sums, ...sums])] };
  return some.length < hits.length ? { ...known, place: placeOf(some.at(-1)!) } : onward(known, next);
}

async function documentSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  const removed = await removeDocuments(client, task);
  return removed === 0 ? following(state) : { ...state, documents: state.documents + removed };
}

async function otherDocumentSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  const { changed, next } = await cleanDocuments(client, task, state.place);
  return onward({ ...state, documents: state.documents + changed }, next);
}

async function definitionSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  const { changed, next } = await cleanDefinitions(client, task, state.place);
  return onward({ ...state, definitions: state.definitions + changed }, next);
}

async function attachmentSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  const through = await settledThrough(client, task.organisationId);
  const { sums, next } = await unusedSums(client, task, state.sums, state.place, through);
  if (next !== null) return { ...state, sums, place: next };
  const removed = await removeAttachments(client, task, sums, state.place);
  return following({ ...state, sums: [], attachments: state.attachments + removed });
}

async function namingSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  const { changed, next } = await removeNaming(client, task, state.place);
  return onward({ ...state, attachments: state.attachments + changed }, next);
}

/** What was stored of her while the rest was done, found by her identifiers; and what the rest left to find by them. */
async function lateSlice(client: PoolClient, task: Task, state: State): Promise<State> {
  const kinds = ["agent", "relatedAgent", "authority"] as const;
  const terms = task.traces.identifiers.flatMap((each) => kinds.map((kind) => termOf(task.organisationId, kind, each)));
  const { rows } = await client.query<Lying>(
    `select distinct stored, sequence from "StatementTerm" where term = any($1::uuid[]) limit ${size}`,
    [terms],
  );
  if (rows.length > 0) {
    const sums = await forgetAmong(client, task, rows);
    await client.query(
      `delete from "StatementTerm" listed using unnest($2::timestamptz[], $3::bigint[]) as place (stored, sequence)
      where listed.term = any($1::uuid[]) and listed.stored = place.stored and listed.sequence = place.sequence`,
      [terms, rows.map(({ stored }) => stored), rows.map(({ sequence }) => sequence)],
    );
    return { ...state, place: "found", sums: [...new Set([...state.sums, ...sums])] };
  }
  // They may have had attachments, and something may refer to them.
  if (state.place === "found") return { ...state, stage: "references", place: "" };
  const { rows: noted } = await client.query<{ id: string }>(
    `select "statementId" as id from "ForgottenStatement" where "forgettingId" = $1`,
    [task.id],
  );
  for (let at = 0; at < noted.length; at += many) {
    await forgetLetters(
      task.organisationId,
      noted.slice(at, at + many).map(({ id }) => id),
    );
  }
  return following(state);
}
