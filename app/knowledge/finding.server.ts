import { Prisma } from "#app/platform/generated/client.ts";
import { database } from "#app/platform/database.server.ts";
import { facetNames } from "./facet.ts";
import type { FacetCount, Filter } from "./facet.ts";
import { facetCounts, fitting, mismatches } from "./filtering.server.ts";
import { pageSize } from "./kennismapQuery.ts";
import type { KennismapQuery } from "./kennismapQuery.ts";
import { markEnd, markStart } from "./markedText.ts";
import { joined } from "./understanding.server.ts";
import type { Clause, Understanding } from "./understanding.server.ts";

/** One work in the answer. Title and snippet carry marks around the words that were searched for. */
export interface FoundEntry {
  workId: string;
  kind: string;
  slug: string;
  language: string;
  title: string;
  what: string;
  /** Where in the text the words stand, when they do not stand in 'what'. */
  snippet: string | null;
  form: string | null;
  elements: string[];
  targetGroups: string[];
  settings: string[];
  minutes: number | null;
  evidence: string | null;
  confirmed: boolean;
  publishedAt: string;
}

export interface Finding {
  /** How many meet the words, whatever the filters say. */
  matching: number;
  /** How many meet the words and the filters. */
  total: number;
  facets: Record<Filter, FacetCount[]>;
  entries: FoundEntry[];
}

/** Only so many of the best are put in order by their whole text as well. */
const candidates = 100;

// D, C, B, A: the rest, what and why, keywords and elements, title.
const weights = Prisma.sql`'{0.05, 0.2, 0.5, 1}'::float4[]`;

/**
 * Finds what meets every clause (or, loosely, any of them) in one round trip: the page asked for in order of relevance,
 * with snippets, and how many each filter would leave.
 */
export async function find(
  organisationId: string,
  query: KennismapQuery,
  understanding: Understanding,
  match: "all" | "any",
): Promise<Finding> {
  const { clauses } = understanding;
  const order = clauses.length > 0 && query.sort === "relevance";
  const offset = (query.page - 1) * pageSize;
  const [row] = await database().$queryRaw<[Row]>`
    WITH matched AS MATERIALIZED (
      SELECT e."workId", e.tags, e."publishedAt", ${order ? headingRank(clauses) : Prisma.sql`0`} AS rank,
        ${mismatches(organisationId, query.filters)} AS fails
      FROM "SearchEntry" e
      WHERE e."organisationId" = ${organisationId}::uuid AND ${conditions(organisationId, understanding, match)}
    ), best AS MATERIALIZED (
      SELECT "workId", rank, "publishedAt" FROM matched WHERE ${fitting()}
      ORDER BY rank DESC, "publishedAt" DESC, "workId"
      LIMIT ${Math.max(order ? candidates : 0, offset + pageSize)}
    ), page AS MATERIALIZED (
      SELECT e."workId", row_number() OVER (ORDER BY ${order ? wholeRank(clauses) : Prisma.sql`0`} DESC,
        best."publishedAt" DESC, best."workId") AS place
      FROM best JOIN "SearchEntry" e USING ("workId")
      ORDER BY place LIMIT ${pageSize} OFFSET ${offset}
    )
    SELECT
      (SELECT count(*)::int FROM matched) AS matching,
      (SELECT count(*)::int FROM matched WHERE ${fitting()}) AS total,
      ${facetCounts(query.filters)} AS counts,
      ${moduleCounts(organisationId)} AS modules,
      (
        SELECT coalesce(jsonb_agg(${shownEntry(clauses)} ORDER BY page.place), '[]')
        FROM page JOIN "SearchEntry" e USING ("workId")
      ) AS entries`;
  return { matching: row.matching, total: row.total, facets: facetsOf(row), entries: row.entries };
}

interface Row {
  matching: number;
  total: number;
  counts: Record<string, FacetCount[]>;
  modules: FacetCount[];
  entries: FoundEntry[];
}

function facetsOf({ counts, modules }: Row): Record<Filter, FacetCount[]> {
  const fixed = facetNames.map((name) => [name, counts[name] ?? []]);
  return { ...Object.fromEntries(fixed), module: modules } as Record<Filter, FacetCount[]>;
}

/**
 * Which entries to look at. The queries stand in subselects: were they constants, the planner would read whole texts
 * for a common word, as it does not know how large they are; so it goes by the index.
 */
function conditions(organisationId: string, { clauses, excluded }: Understanding, match: "all" | "any"): Prisma.Sql {
  const wanted = joined(
    clauses.map(({ query }) => query),
    match === "all" ? "&" : "|",
  );
  const meets = wanted === "" ? Prisma.sql`${match === "all"}` : Prisma.sql`e.lexemes @@ (SELECT ${wanted}::tsquery)`;
  if (excluded === "") return meets;
  return Prisma.sql`${meets} AND e."workId" NOT IN (
    SELECT "workId" FROM "SearchEntry"
    WHERE "organisationId" = ${organisationId}::uuid AND lexemes @@ (SELECT ${excluded}::tsquery)
  )`;
}

/** By title, keywords and what: the words typed before those that mean the same or hold them. */
function headingRank(clauses: readonly Clause[]): Prisma.Sql {
  const [own, any] = [ownQuery(clauses), anyQuery(clauses)];
  const typed = Prisma.sql`ts_rank(${weights}, e.heading, ${own}::tsquery)`;
  return own === any ? typed : Prisma.sql`${typed} + 0.3 * ts_rank(${weights}, e.heading, ${any}::tsquery)`;
}

function wholeRank(clauses: readonly Clause[]): Prisma.Sql {
  return Prisma.sql`best.rank + 0.2 * ts_rank(${weights}, e.lexemes, ${anyQuery(clauses)}::tsquery)`;
}

function ownQuery(clauses: readonly Clause[]): string {
  return joined(
    clauses.map(({ own }) => own),
    "|",
  );
}

function anyQuery(clauses: readonly Clause[]): string {
  return joined(
    clauses.map(({ query }) => query),
    "|",
  );
}

function shownEntry(clauses: readonly Clause[]): Prisma.Sql {
  return Prisma.sql`jsonb_build_object(
    'workId', e."workId", 'kind', e.kind, 'slug', e.slug, 'language', e.language, 'form', e.form,
    'elements', e.elements, 'targetGroups', e."targetGroups", 'settings', e.settings, 'minutes', e.minutes,
    'evidence', e.evidence, 'confirmed', e.confirmed, 'publishedAt', e."publishedAt",
    ${clauses.length === 0 ? plainTexts : markedTexts(anyQuery(clauses))}
  )`;
}

const plainTexts = Prisma.sql`'title', e.title, 'what', e.what, 'snippet', NULL`;

/** The text of a page is read for a snippet only when the words stand nowhere in sight. */
function markedTexts(query: string): Prisma.Sql {
  const marks = `StartSel="${markStart}", StopSel="${markEnd}"`;
  const whole = `${marks}, HighlightAll=true`;
  const part = `${marks}, MaxFragments=1, MaxWords=30, MinWords=15`;
  return Prisma.sql`
    'title', ts_headline('kennismap', e.title, ${query}::tsquery, ${whole}),
    'what', ts_headline('kennismap', e.what, ${query}::tsquery, ${whole}),
    'snippet', CASE WHEN NOT to_tsvector('kennismap', e.what) @@ ${query}::tsquery
      AND to_tsvector('kennismap', e.body) @@ ${query}::tsquery
      THEN ts_headline('kennismap', e.body, ${query}::tsquery, ${part}) END`;
}

/** How many of what was found stand in each module. */
function moduleCounts(organisationId: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('value', slug, 'title', title, 'count', count) ORDER BY title), '[]')
    FROM (
      SELECT module.slug, module.title, count(DISTINCT matched."workId")::int AS count
      FROM "SearchEntry" module
      JOIN "Inclusion" ON "Inclusion"."revisionId" = module."revisionId"
      JOIN matched ON matched."workId" = "Inclusion"."workId"
      WHERE module."organisationId" = ${organisationId}::uuid AND module.kind = 'module' AND ${fitting("module")}
      GROUP BY module."workId"
    ) AS held
  )`;
}
