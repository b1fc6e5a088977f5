import { database } from "#app/platform/database.server.ts";
import type { Wish, Wishes } from "./wish.ts";

/** A part of a search in PostgreSQL's words; all parts must be met. */
export interface Clause {
  /** The text search query: what was typed, or a synonym of it. */
  query: string;
  /** What was typed, alone: it weighs more in the order of results. */
  own: string;
  /** The words as they may stand inside a longer one (`verhaal` in `levensverhaal`), without accents. */
  inside: readonly string[];
}

export interface Understanding {
  clauses: readonly Clause[];
  /** The text search query of what must be absent; empty when nothing must. */
  excluded: string;
}

/** A stretch of words that may be a synonym's: where it begins and how many groups it takes. */
interface Span {
  group: number;
  length: number;
  text: string;
}

const longestSpan = 4;
const shortestInside = 4;

/** Says in PostgreSQL's words what is wished for: in stems, without stop words and accents, with synonyms beside. */
export async function understand(organisationId: string, wishes: Wishes): Promise<Understanding> {
  const flat = wishes.flat();
  if (flat.length === 0) return { clauses: [], excluded: "" };
  const spans = spansOf(wishes);
  const [row] = await database().$queryRaw<[{ queries: string[]; plain: string[]; synonyms: Record<string, string> }]>`
    WITH known AS MATERIALIZED (
      SELECT id, phraseto_tsquery('kennismap', word)::text AS query
      FROM "Synonym", unnest(words) AS word
      WHERE "organisationId" = ${organisationId}::uuid AND numnode(phraseto_tsquery('kennismap', word)) > 0
    ), span AS MATERIALIZED (
      SELECT no, phraseto_tsquery('kennismap', text)::text AS query
      FROM unnest(${spans.map(({ text }) => text)}::text[]) WITH ORDINALITY AS typed(text, no)
    )
    SELECT
      ARRAY(
        SELECT to_tsquery('kennismap', operand)::text
        FROM unnest(${flat.map(operandOf)}::text[]) WITH ORDINALITY AS wish(operand, no) ORDER BY no
      ) AS queries,
      ARRAY(
        SELECT f_unaccent(text)
        FROM unnest(${flat.map(({ words }) => words.join(" "))}::text[]) WITH ORDINALITY AS wish(text, no) ORDER BY no
      ) AS plain,
      (
        SELECT coalesce(jsonb_object_agg(no - 1, alternatives), '{}')
        FROM (
          SELECT span.no, string_agg(DISTINCT '(' || other.query || ')', ' | ') AS alternatives
          FROM span JOIN known USING (query) JOIN known AS other USING (id)
          GROUP BY span.no
        ) AS found
      ) AS synonyms`;
  return assemble(wishes, spans, row.queries, row.plain, row.synonyms);
}

function assemble(
  wishes: Wishes,
  spans: readonly Span[],
  queries: readonly string[],
  plain: readonly string[],
  synonyms: Readonly<Record<string, string>>,
): Understanding {
  const place = new Map(wishes.flat().map((wish, index) => [wish, index]));
  const ownQuery = (wish: Wish) => queries[place.get(wish)!] ?? "";
  const clauses: Clause[] = [];
  for (let group = 0; group < wishes.length;) {
    const alternatives = wishes[group]!;
    const found = spans
      .map((span, index) => ({ ...span, query: synonyms[index] }))
      .filter((span) => span.group === group && span.query !== undefined)
      .toSorted((one, other) => other.length - one.length);
    const length = found[0]?.length ?? 1;
    const typed = wishes.slice(group, group + length).flat();
    const positive = typed.filter(({ excluded }) => !excluded);
    const own = positive.map(ownQuery).filter((query) => query !== "");
    const meant = found.filter((span) => span.length === length).map(({ query }) => query!);
    const together = length > 1 ? [joined(own, "&")] : own;
    const query = joined([...together.filter((part) => part !== ""), ...meant], "|");
    const inside = length > 1 ? [] : positive.filter(mayStandInside).map((wish) => plain[place.get(wish)!]!);
    if (query !== "") clauses.push({ query, own: joined(own, "|") || query, inside });
    group += alternatives.length > 0 ? length : 1;
  }
  const excluded = wishes
    .flat()
    .filter((wish) => wish.excluded)
    .map(ownQuery);
  return {
    clauses,
    excluded: joined(
      excluded.filter((query) => query !== ""),
      "|",
    ),
  };
}

/** One query out of several. */
export function joined(queries: readonly string[], operator: "&" | "|"): string {
  return queries.length < 2 ? (queries[0] ?? "") : queries.map((query) => `(${query})`).join(` ${operator} `);
}

function mayStandInside({ words }: Wish): boolean {
  return words.length === 1 && words[0]!.length >= shortestInside;
}

/** Quoted for to_tsquery; the words hold letters and digits only. */
function operandOf({ words, unfinished }: Wish): string {
  return `'${words.join(" ")}'${unfinished ? ":*" : ""}`;
}

function spansOf(wishes: Wishes): Span[] {
  const spans: Span[] = [];
  for (const [group, alternatives] of wishes.entries()) {
    for (const wish of alternatives) {
      if (!wish.excluded) spans.push({ group, length: 1, text: wish.words.join(" ") });
    }
    const words: string[] = [];
    for (const next of wishes.slice(group, group + longestSpan)) {
      const only = next.length === 1 ? next[0]! : undefined;
      if (!only || only.excluded || only.words.length > 1) break;
      words.push(only.words[0]!);
      if (words.length > 1) spans.push({ group, length: words.length, text: words.join(" ") });
    }
  }
  return spans;
}
