import pg from "pg";
import { plannedOnce } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { identifierOf } from "../data/agent.ts";
import { consistentThrough } from "../storing/consistency.server.ts";
import { authorityOf, mayReadAll, mayReadOwn } from "../credentials/credential.ts";
import type { Credential } from "../credentials/credential.ts";
import { Fault } from "../fault.ts";
import type { Filter } from "./filter.ts";
import { rarestFirst } from "./rarity.server.ts";
import { joinedQuery, statementQuery, termsOf } from "./statementQuery.ts";
import { termOf } from "../storing/term.ts";

const longestPage = 100;

/** A statement as it is kept: its JSON text, the moment of storage, and the major version in which it came. */
export interface KeptStatement {
  text: string;
  stored: Date;
  major: number;
}

/** Of a page of statements: where the next one starts, and until when nothing that was stored is missing. */
export interface Page {
  /** When the newest of them was stored. */
  newest: Date | null;
  nextCursor: string | null;
  consistentThrough: Date;
}

export interface StatementPage extends Page {
  statements: Pick<KeptStatement, "text" | "major">[];
}

/** The texts of a page with commas between, and the highest major version in which one of them came. */
interface JoinedPage extends Page {
  texts: string;
  major: number;
}

interface Row {
  text: string | null;
  major: number;
  /** As PostgreSQL spells it: of a page only the first and the last moment are needed. */
  stored: string;
  sequence: string;
}

const moment = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (spelled: string) => Date;
const types = {
  getTypeParser: ((kind, format) =>
    kind === pg.types.builtins.TIMESTAMPTZ
      ? String
      : pg.types.getTypeParser(kind, format)) as typeof pg.types.getTypeParser,
};

/** One statement of the credential's organisation: the voided ones only when asked for as such. */
export async function findStatement(
  credential: Credential,
  id: string,
  isVoided = false,
): Promise<(KeptStatement & { consistentThrough: Date }) | null> {
  const own = await onlyOwn(credential);
  const through = await consistentThrough(credential, "list");
  const { rows } = await plannedOnce().query<KeptStatement>({
    name: "xapi_find",
    text: `select told.text, told.stored, told.major
      from "Statement" there join "StatementText" told using ("organisationId", stored, sequence)
      where there."organisationId" = $1 and there.id = $2 and told.voided = $3
        and ($4::uuid is null or $4 = any(there.terms))`,
    values: [credential.organisationId, id, isVoided, own],
  });
  return rows[0] ? { ...rows[0], consistentThrough: through } : null;
}

/** A page of the statements that are not voided, in the order in which they were stored, newest first. */
export async function listStatements(credential: Credential, filter: Filter): Promise<StatementPage> {
  const size = Math.min(filter.limit || longestPage, longestPage);
  const own = await onlyOwn(credential);
  const through = await consistentThrough(credential, "list");
  const terms = await rarestFirst(termsOf(credential.organisationId, filter));
  const question = statementQuery(credential.organisationId, filter, { size: size + 1, terms, own });
  const { rows } = await plannedOnce().query<Row>({ ...question, types });
  const cut = rows.findIndex(({ text }) => text === null);
  const statements = rows.slice(0, cut === -1 ? size : Math.min(cut, size)) as (Row & { text: string })[];
  const last = statements.at(-1);
  const newest = filter.ascending ? last : statements[0];
  return {
    statements,
    newest: newest === undefined ? null : moment(newest.stored),
    nextCursor:
      rows.length > statements.length && last !== undefined
        ? `${moment(last.stored).getTime()}.${last.sequence}`
        : null,
    consistentThrough: through,
  };
}

/** The same page as one text; null where it is too long for that. */
export async function joinStatements(credential: Credential, filter: Filter): Promise<JoinedPage | null> {
  const size = Math.min(filter.limit || longestPage, longestPage);
  const own = await onlyOwn(credential);
  const through = await consistentThrough(credential, "list");
  const terms = await rarestFirst(termsOf(credential.organisationId, filter));
  const question = joinedQuery(credential.organisationId, filter, { size: size + 1, terms, own });
  const { rows } = await plannedOnce().query<{ texts: string | null; found: number; major: number } & JoinedPlaces>(
    question,
  );
  const { texts, found, major, newest, stored, sequence } = rows[0]!;
  if (found > 0 && texts === null) return null;
  const isMore = found > size && stored !== null;
  return {
    ...{ texts: texts ?? "", major, newest },
    nextCursor: isMore ? `${stored.getTime()}.${sequence}` : null,
    consistentThrough: through,
  };
}

interface JoinedPlaces {
  newest: Date | null;
  stored: Date | null;
  sequence: string | null;
}

/** The term of what this credential stored itself, where it may read nothing else. */
async function onlyOwn(credential: Credential): Promise<string | null> {
  if (mayReadAll(credential)) return null;
  if (!mayReadOwn(credential)) throw new Fault(403, "This credential may not read statements.");
  const authority = identifierOf(authorityOf(credential, await identifierBase()));
  return termOf(credential.organisationId, "authority", authority!);
}
