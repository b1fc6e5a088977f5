import type { Filter } from "./filter.ts";
import { termOf } from "../storing/term.ts";

interface Bounds {
  size: number;
  /** What the filter asks for, in the order in which it is looked for. */
  terms: string[][];
  /** The term of those that may be read, where that is not all. */
  own: string | null;
}

/** Octets of statements after which a page ends. */
const longestAnswer = 16_000_000;

/** A question as PostgreSQL gets it; the same text always has the same name. */
interface Question {
  name: string;
  text: string;
  values: unknown[];
}

/** The SQL of a list, a row for each statement. */
export function statementQuery(organisationId: string, filter: Filter, size: Bounds): Question {
  const { page, values } = pageQuery(organisationId, filter, size);
  const direction = filter.ascending ? "asc" : "desc";
  // Of a page of very long statements only the first have their texts; there is always one.
  return named(
    `select case when sum(octet_length(text)) over turn - octet_length(text) < ${longestAnswer} then text end as text,
      stored, sequence, major
    from (${page}) page
    window turn as (order by stored ${direction}, sequence ${direction} rows unbounded preceding)
    order by stored ${direction}, sequence ${direction}`,
    values,
  );
}

/**
 * The same list as one row: the texts of all statements but the last with commas between, and what there is to know of
 * them. It costs half, where nothing has to be changed in them. No texts where they are too long for one answer.
 */
export function joinedQuery(organisationId: string, filter: Filter, size: Bounds): Question {
  const { page, values } = pageQuery(organisationId, filter, size);
  return named(
    `select case when sum(octet_length(text)) < ${longestAnswer} then string_agg(text, ',') filter (where place < $2) end as texts,
      count(*)::int as found, max(major) as major, max(stored) filter (where place < $2) as newest,
      max(stored) filter (where place = $2 - 1) as stored, max(sequence) filter (where place = $2 - 1) as sequence
    from (select *, row_number() over () as place from (${page}) page) placed`,
    values,
  );
}

/**
 * A page of a list. Each filter is an index of statements in the order of the list, so that a page costs the same at
 * any depth and whatever number of statements share an actor or activity. Filters hold for one and the same statement:
 * the listed one, or the one that it refers to (xAPI 1.0.3 Communication 2.1.3).
 */
function pageQuery(
  organisationId: string,
  filter: Filter,
  { size, terms, own }: Bounds,
): { page: string; values: unknown[] } {
  const values: unknown[] = [organisationId, size];
  const value = (given: unknown) => `$${values.push(given)}`;
  const direction = filter.ascending ? "asc" : "desc";
  const [first = own === null ? undefined : [own], ...others] = terms;
  const from = first === undefined ? '"StatementText" listed' : '"StatementTerm" listed';
  const isMerged = first !== undefined && first.length !== 1;
  const conditions = [
    ...(first === undefined ? ['listed."organisationId" = $1', "not listed.voided"] : []),
    ...(first === undefined || isMerged ? [] : [`listed.term = ${oneOf(first, value)}`]),
    ...(isMerged ? ["listed.term = each.term"] : []),
    // Who is named in a statement that this one refers to did not store this one.
    ...(terms.length === 0 && own !== null ? ["listed.through = listed.sequence"] : []),
    ...bounds(filter, value),
  ];
  const also = others.map(
    (each) => `exists (select from "StatementTerm" other where other.term = ${oneOf(each, value)}
      and other.stored = listed.stored and other.sequence = listed.sequence and other.through = listed.through
      offset 0)`,
  );
  if (own !== null && terms.length > 0) {
    also.push(`exists (select from "StatementTerm" own where own.term = ${value(own)}::uuid
      and own.stored = listed.stored and own.sequence = listed.sequence and own.through = listed.sequence offset 0)`);
  }
  if (filter.without !== undefined) also.push(unmarked(organisationId, filter.without, value));
  const where = [...conditions, ...also].join(" and ");
  const order = (table: string) => `order by ${table}.stored ${direction}, ${table}.sequence ${direction}`;
  // LATERAL and OFFSET 0, so that what a walk comes past is looked up one by one, whatever the planner believes.
  const walk = `select distinct listed.stored, listed.sequence from ${from} where ${where} ${order("listed")} limit $2`;
  const page =
    first === undefined
      ? `select text, stored, sequence, major from ${from} where ${where} ${order("listed")} limit $2`
      : `select told.text, found.stored, found.sequence, told.major
        from (${isMerged ? merged(walk, order("listed"), value(first)) : walk}) found
        cross join lateral (
          select text, major from "StatementText" each
          where each."organisationId" = $1 and each.stored = found.stored and each.sequence = found.sequence
          limit 1
        ) told
        ${order("found")}`;
  return { page, values };
}

const names = new Map<string, string>();

/** There are as many texts as there are combinations of filters. */
function named(text: string, values: unknown[]): Question {
  const name = names.get(text) ?? `xapi_list_${names.size}`;
  names.set(text, name);
  return { name, text, values };
}

/** What a filter asks for: for each part of it the terms of which a statement must have one. */
export function termsOf(organisationId: string, filter: Filter): string[][] {
  const { agents, relatedAgents, verb, activity, activities, relatedActivities, registration } = filter;
  const term = (kind: Parameters<typeof termOf>[1]) => (given: string) => termOf(organisationId, kind, given);
  const wanted = [
    registration === undefined ? undefined : [registration].map(term("registration")),
    agents?.map(term(relatedAgents ? "relatedAgent" : "agent")),
    activity === undefined ? undefined : [activity].map(term(relatedActivities ? "relatedActivity" : "activity")),
    activities?.map(term(relatedActivities ? "relatedActivity" : "activity")),
    verb === undefined ? undefined : [verb].map(term("verb")),
  ];
  return wanted.filter((terms) => terms !== undefined);
}

/** Of several terms each is walked as far as the page could need, so that nobody sorts all that any of them has. */
function merged(walk: string, order: string, terms: string): string {
  return `select distinct listed.stored, listed.sequence from unnest(${terms}::uuid[]) each (term)
    cross join lateral (${walk}) listed ${order} limit $2`;
}

function unmarked(
  organisationId: string,
  { mark, unless }: NonNullable<Filter["without"]>,
  value: (given: unknown) => string,
): string {
  const marked = (name: string) => `exists (select from "StatementTerm" marked
    where marked.term = ${value(termOf(organisationId, "mark", name))}::uuid
      and marked.stored = listed.stored and marked.sequence = listed.sequence offset 0)`;
  return unless === undefined ? `not ${marked(mark)}` : `(not ${marked(mark)} or ${marked(unless)})`;
}

function oneOf(terms: readonly string[], value: (given: unknown) => string): string {
  return terms.length === 1 ? `${value(terms[0])}::uuid` : `any(${value(terms)}::uuid[])`;
}

function bounds({ since, until, cursor, ascending }: Filter, value: (given: unknown) => string): string[] {
  const [milliseconds = "0", sequence = "0"] = cursor?.split(".") ?? [];
  const beyond = ascending ? ">" : "<";
  return [
    ...(since === undefined ? [] : [`listed.stored > ${value(since)}::timestamptz`]),
    ...(until === undefined ? [] : [`listed.stored <= ${value(until)}::timestamptz`]),
    ...(cursor === undefined
      ? []
      : [
          `(listed.stored, listed.sequence) ${beyond}
          (${value(new Date(Number(milliseconds)))}::timestamptz, ${value(sequence)}::bigint)`,
        ]),
  ];
}
