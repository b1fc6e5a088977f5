import { randomUUID } from "node:crypto";
import { pool, rawTransaction } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { attachContents } from "./attachmentStore.server.ts";
import { sameStatement } from "../data/comparison.ts";
import { clauses } from "../clause.ts";
import { authorityOf, mayVoid, mayWrite } from "../credentials/credential.ts";
import type { Credential } from "../credentials/credential.ts";
import { noteStored } from "./consistency.server.ts";
import { firstDefinitions, learnDefinitions, unlearntDefinitions } from "./definition.server.ts";
import { Fault } from "../fault.ts";
import { hooks, isHeard } from "../hooks.server.ts";
import { insertStatements, wasOvertaken } from "./insertion.server.ts";
import type { Insertion, Insertions } from "./insertion.server.ts";
import type { Statement, StoredStatement } from "../data/statement.ts";
import { markTermsOf } from "./mark.server.ts";
import { keptText } from "../text/statementText.ts";
import { termsOf } from "./term.ts";
import { voided } from "../data/verb.ts";
import type { Version } from "../version.ts";

/** A statement as it arrives: what it says, and in which letters. */
export interface Arrival {
  statement: Statement;
  text: string;
}

interface Delivery {
  spoken?: Version;
  /** The contents of attachments, by their hash. */
  contents?: ReadonlyMap<string, Buffer>;
}

/** Stores valid statements that were made here, all or none, and returns their ids in order. */
export function storeStatements(credential: Credential, statements: readonly Statement[]): Promise<string[]> {
  const arrivals = statements.map((statement) => ({ statement, text: JSON.stringify(statement) }));
  return storeArrivals(credential, arrivals);
}

/**
 * Stores valid statements, all of them or none, and returns their ids in order. One that is already there and says the
 * same changes nothing; one that says something else under a known id is a conflict (xAPI 1.0.3 Communication 2.1.1).
 */
export async function storeArrivals(
  credential: Credential,
  arrivals: readonly Arrival[],
  { spoken = "1.0.3", contents = new Map() }: Delivery = {},
): Promise<string[]> {
  if (!mayWrite(credential)) throw new Fault(403, "This credential may not store statements.");
  if (arrivals.some(({ statement }) => isVoiding(statement)) && !mayVoid(credential)) {
    throw new Fault(403, "This credential may not void statements.", { clause: clauses.voiding });
  }
  const authority = authorityOf(credential, await identifierBase());
  const vouched = JSON.stringify(authority);
  const { organisationId } = credential;
  const marks = await markTermsOf(
    organisationId,
    arrivals.map(({ statement }) => statement),
  );
  const insertions = arrivals.map(({ statement, text }, place): Insertion => {
    const id = statement.id ?? randomUUID();
    return {
      id: id.toLowerCase(),
      isIdOurs: statement.id === undefined,
      statement: { ...statement, id },
      text: keptText(text, statement, { id, authority: vouched, spoken }),
      terms: [...termsOf(organisationId, statement, authority), ...marks[place]!],
    };
  });
  refuseTwins(insertions);
  await hooks().admit({ credential, statements: insertions.map(({ statement }) => statement) });
  await insertNew(credential, insertions, { spoken, contents });
  noteStored(credential);
  hooks().noticed(credential.organisationId);
  return insertions.map(({ statement }) => statement.id);
}

/** Inserts those that are not there yet; what is there says the same, or everything is refused. */
async function insertNew(
  credential: Credential,
  insertions: readonly Insertion[],
  delivery: Required<Delivery>,
): Promise<void> {
  let missing = insertions;
  while (missing.length > 0) {
    const arriving = unlearntDefinitions(credential.organisationId, missing);
    const definitions = firstDefinitions(arriving);
    const stored = await insert(credential, { ...delivery, insertions: missing, definitions }).catch(
      (error: unknown) => {
        if (wasOvertaken(error)) return null;
        throw error;
      },
    );
    if (stored === null) continue;
    const { known, defined } = stored;
    if (known.length === 0) return learnDefinitions(credential.organisationId, arriving, new Set(defined));
    await refuseContradictions(credential.organisationId, missing, known);
    missing = missing.filter(({ id }) => !known.includes(id));
  }
}

/** In one question, unless more than the statements belongs to the same transaction. */
async function insert(
  credential: Credential,
  { contents, ...sent }: Insertions & Pick<Required<Delivery>, "contents">,
): Promise<{ known: string[]; defined: string[] }> {
  const { organisationId } = credential;
  if (contents.size === 0 && !isHeard()) return insertStatements(pool(), organisationId, sent);
  return rawTransaction(async (client) => {
    await attachContents(client, organisationId, contents);
    const stored = await insertStatements(client, organisationId, sent);
    if (stored.known.length === 0) {
      const statements = sent.insertions.map(({ statement, text }) => ({ ...statement, text }));
      await hooks().stored(client, { credential, statements });
    }
    return stored;
  });
}

/** What is stored already must say the same (xAPI 1.0.3 Data 2.3.1). */
async function refuseContradictions(
  organisationId: string,
  arriving: readonly Insertion[],
  known: readonly string[],
): Promise<void> {
  const { rows } = await pool().query<{ id: string; text: string }>({
    name: "xapi_known",
    text: `select there.id, told.text from "Statement" there
      join "StatementText" told using ("organisationId", stored, sequence)
      where there."organisationId" = $1 and there.id = any($2::uuid[])`,
    values: [organisationId, known],
  });
  for (const { id, text } of rows) {
    const { statement } = arriving.find((each) => each.id === id)!;
    if (sameStatement(statement, JSON.parse(text) as StoredStatement)) continue;
    throw new Fault(409, `A different statement with the id ${id} is already stored.`, {
      property: "id",
      rule: "names another statement that is stored",
      clause: clauses.immutability,
    });
  }
}

function refuseTwins(insertions: readonly Insertion[]): void {
  if (new Set(insertions.map(({ id }) => id)).size === insertions.length) return;
  throw new Fault(400, "Two statements of this batch have the same id.", {
    property: "id",
    rule: "stands twice in this batch",
    clause: clauses.postStatements,
  });
}

function isVoiding(statement: Statement): boolean {
  return statement.verb.id === voided;
}
