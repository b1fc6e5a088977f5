import { Prisma } from "#app/platform/generated/client.ts";
import { database } from "#app/platform/database.server.ts";
import type { FacetCount, Filter } from "./facet.ts";
import { countFacets } from "./facetCounting.ts";
import { fitting, mismatches, packedMatches } from "./filtering.server.ts";
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
  /** Where in the text the words stand, when they stand neither in the title nor in 'what'. */
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
const candidates = 80;

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
  const fails = mismatches(organisationId, query.filters);
  const rank = order ? Prisma.sql`CASE WHEN (${fails}) = 0 THEN ${headingRank(clauses)} END` : Prisma.sql`0`;
  const [row] = await database().$queryRaw<[Row]>`
    WITH matched AS MATERIALIZED (
      SELECT e."workId", e.tags, e."publishedAt", ${rank} AS rank, ${fails} AS fails
      FROM "SearchEntry" e
      WHERE e."organisationId" = ${organisationId}::uuid AND ${conditions(organisationId, understanding, match)}
    ), held AS MATERIALIZED (
      SELECT "Inclusion"."workId", module."workId" AS "moduleId"
      FROM "SearchEntry" module JOIN "Inclusion" ON "Inclusion"."revisionId" = module."revisionId"
      WHERE module."organisationId" = ${organisationId}::uuid AND module.kind = 'module'
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
      ${packedMatches} AS packed,
      ${moduleCounts} AS modules,
      (
        SELECT coalesce(jsonb_agg(${shownEntry(clauses)} ORDER BY page.place), '[]')
        FROM page JOIN "SearchEntry" e USING ("workId")
      ) AS entries`;
  const { matching, total, facets } = countFacets(row.packed);
  return {
    matching,
    total,
    facets: { ...facets, module: row.modules },
    entries: row.entries.map(withoutEmptySnippet),
  };
}

function withoutEmptySnippet(entry: FoundEntry): FoundEntry {
  return entry.snippet?.includes(markStart) ? entry : { ...entry, snippet: null };
}

interface Row {
  packed: string;
  modules: FacetCount[];
  entries: FoundEntry[];
}

/**
 * Which entries to look at. The queries stand in subselects: were they constants, the planner would read whole texts
 * for a common word, as it does not know how large they are; so it goes by the index. Phrases, for which texts must be
 * read, are looked up on their own, so that no other text is.
 */
function conditions(organisationId: string, { clauses, excluded }: Understanding, match: "all" | "any"): Prisma.Sql {
  const simple = clauses.filter(({ phrases }) => phrases === "").map(({ words }) => words);
  const alone = joined(simple, match === "all" ? "&" : "|");
  const wanted = [
    ...(alone === "" ? [] : [holds(alone)]),
    ...clauses
      .filter(({ phrases }) => phrases !== "")
      .map(({ words, phrases }) => {
        const said = Prisma.sql`e."workId" = ANY(ARRAY(${holding(organisationId, phrases)}))`;
        return words === "" ? said : Prisma.sql`(${holds(words)} OR ${said})`;
      }),
  ];
  const meets =
    wanted.length === 0
      ? Prisma.sql`${match === "all"}`
      : Prisma.sql`(${Prisma.join(wanted, match === "all" ? " AND " : " OR ")})`;
  return excluded === "" ? meets : Prisma.sql`${meets} AND e."workId" NOT IN (${holding(organisationId, excluded)})`;
}

function holds(query: string): Prisma.Sql {
  return Prisma.sql`e.lexemes @@ ${parsed(query)}`;
}

/** A text search query that is read once, not for every row of a prepared statement. */
function parsed(query: string): Prisma.Sql {
  return Prisma.sql`(SELECT ${query}::tsquery)`;
}

/** The ids of every entry that meets a query. */
function holding(organisationId: string, query: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "workId" FROM "SearchEntry"
    WHERE "organisationId" = ${organisationId}::uuid AND lexemes @@ ${parsed(query)}`;
}

/** How well title, keywords and what answer, longer words aside; cheap enough for every entry that matches. */
function headingRank(clauses: readonly Clause[]): Prisma.Sql {
  const near = joined(
    clauses.map((clause) => clause.near),
    "|",
  );
  return Prisma.sql`ts_rank(${weights}, e.heading, ${parsed(near || anyQuery(clauses))})`;
}

/** The same for the best of them, with the words typed before those that mean the same, and the whole text. */
function wholeRank(clauses: readonly Clause[]): Prisma.Sql {
  return Prisma.sql`ts_rank(${weights}, e.heading, ${parsed(ownQuery(clauses))}) + 0.3 * best.rank
    + 0.2 * ts_rank(${weights}, e.lexemes, ${parsed(anyQuery(clauses))})`;
}

/** What was typed; of a stop word with synonyms nothing is left but those. */
function ownQuery(clauses: readonly Clause[]): string {
  return (
    joined(
      clauses.map(({ own }) => own),
      "|",
    ) || anyQuery(clauses)
  );
}

function anyQuery(clauses: readonly Clause[]): string {
  return joined(
    clauses.flatMap(({ words, phrases, said }) => [words, phrases, said]),
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

/** The text is read for a snippet only when the words stand neither in the title nor in 'what'; else there is none. */
function markedTexts(words: string): Prisma.Sql {
  const query = parsed(words);
  const marks = `StartSel="${markStart}", StopSel="${markEnd}"`;
  const whole = `${marks}, HighlightAll=true`;
  const part = `${marks}, MaxFragments=1, MaxWords=30, MinWords=15`;
  return Prisma.sql`
    'title', ts_headline('kennismap', e.title, ${query}, ${whole}),
    'what', ts_headline('kennismap', e.what, ${query}, ${whole}),
    'snippet', CASE WHEN NOT (ts_filter(e.heading, '{a}') @@ ${query} OR to_tsvector('kennismap', e.what) @@ ${query})
      THEN ts_headline('kennismap', e.body, ${query}, ${part}) END`;
}

/** How many of what was found stand in each module. (IS TRUE keeps the planner from comparing each with each.) */
const moduleCounts = Prisma.sql`(
  WITH part AS MATERIALIZED (
    SELECT "workId" FROM matched WHERE ${fitting("module")} AND ("workId" IN (SELECT "workId" FROM held)) IS TRUE
  ), counted AS MATERIALIZED (
    SELECT "moduleId", count(DISTINCT "workId")::int AS count
    FROM held
    WHERE ("workId" IN (SELECT "workId" FROM part)) IS TRUE
    GROUP BY "moduleId"
  )
  SELECT coalesce(jsonb_agg(jsonb_build_object('value', slug, 'title', title, 'count', count) ORDER BY title), '[]')
  FROM counted JOIN "SearchEntry" module ON module."workId" = counted."moduleId"
)`;
