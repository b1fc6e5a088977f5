import { database } from "#app/platform/database.server.ts";
import { asOneWord, isPhrase } from "./saidPhrase.server.ts";
import type { Wish, Wishes } from "./wish.ts";

/** A part of a search in PostgreSQL's words; all parts must be met. */
export interface Clause {
  /** A text search query: what was typed, its synonyms, and longer words that hold it (`levensverhaal`). */
  words: string;
  /** What was typed as a phrase. Either of the two may be met; one may be empty. */
  phrases: string;
  /** The synonyms that are phrases, as they stand in a text; among the words each is one word. */
  said: string;
  /** What was typed, alone: it weighs more in the order of results. */
  own: string;
  /** What was typed and its synonyms, without longer words. */
  near: string;
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
const mostLonger = 10;

/** Says in PostgreSQL's words what is wished for: in stems, without stop words and accents, with synonyms beside. */
export async function understand(organisationId: string, wishes: Wishes): Promise<Understanding> {
  const flat = wishes.flat();
  if (flat.length === 0) return { clauses: [], excluded: "" };
  const spans = spansOf(wishes);
  const [row] = await database().$queryRaw<[Understood]>`
    WITH known AS MATERIALIZED (
      SELECT id, phraseto_tsquery('kennismap', word)::text AS query
      FROM "Synonym", unnest(words) AS word
      WHERE "organisationId" = ${organisationId}::uuid
    ), span AS MATERIALIZED (
      SELECT no, phraseto_tsquery('kennismap', text)::text AS query
      FROM unnest(${spans.map(({ text }) => text)}::text[]) WITH ORDINALITY AS typed(text, no)
    ), wish AS MATERIALIZED (
      SELECT no, to_tsquery('kennismap', operand)::text AS query, lexeme,
        regexp_replace(lexeme, '([^aeiou])\\1$', '\\1') AS stem
      FROM unnest(${flat.map(operandOf)}::text[], ${flat.map(mayStandInside)}::boolean[])
        WITH ORDINALITY AS typed(operand, extensible, no)
      LEFT JOIN LATERAL (
        SELECT min(word) AS lexeme FROM unnest(tsvector_to_array(to_tsvector('kennismap', operand))) AS word
        HAVING count(*) = 1
      ) AS alone ON extensible
    )
    SELECT
      (
        SELECT jsonb_agg(jsonb_build_array(wish.query, longer.query) ORDER BY no)
        FROM wish, LATERAL (
          SELECT string_agg(quote_literal(lexeme), ' | ') AS query
          FROM (
            SELECT lexeme FROM "SearchWord"
            WHERE "organisationId" = ${organisationId}::uuid AND length(wish.stem) > 3
              AND lexeme LIKE '%' || wish.stem || '%' AND lexeme <> wish.lexeme
            GROUP BY lexeme ORDER BY length(lexeme), lexeme
            LIMIT ${mostLonger}
          ) AS holding
        ) AS longer
      ) AS queries,
      (
        SELECT coalesce(jsonb_object_agg(no - 1, alternatives), '{}')
        FROM (
          SELECT span.no, jsonb_agg(DISTINCT other.query) AS alternatives
          FROM span JOIN known USING (query) JOIN known AS other USING (id)
          WHERE known.query <> '' AND other.query <> '' AND other.query <> known.query
          GROUP BY span.no
        ) AS found
      ) AS synonyms`;
  return assemble(wishes, spans, row);
}

interface Understood {
  /** For each wish its own query, and that of the longer words which hold it. */
  queries: [own: string, longer: string | null][];
  /** By the number of a span. */
  synonyms: Record<string, string[]>;
}

function assemble(wishes: Wishes, spans: readonly Span[], { queries, synonyms }: Understood): Understanding {
  const place = new Map(wishes.flat().map((wish, index) => [wish, index]));
  const ownQuery = (wish: Wish) => queries[place.get(wish)!]![0];
  const clauses: Clause[] = [];
  for (let group = 0, length = 1; group < wishes.length; group += length) {
    const meant = spans
      .map((span, index) => ({ ...span, synonyms: synonyms[index] ?? [] }))
      .filter((span) => span.group === group && span.synonyms.length > 0);
    length = Math.max(1, ...meant.map((span) => span.length));
    const typed = wishes.slice(group, group + length).flat();
    const positive = typed.filter(({ excluded }) => !excluded);
    const own = positive.map(ownQuery).filter((query) => query !== "");
    const longer = length > 1 ? [] : positive.map((wish) => queries[place.get(wish)!]![1] ?? "");
    const others = meant.filter((span) => span.length === length).flatMap((span) => span.synonyms);
    const typedQueries = length > 1 ? [joined(own, "&")] : own;
    const phrases = joined(typedQueries.filter(isPhrase), "|");
    const words = joined([...typedQueries.filter((query) => !isPhrase(query)), ...others.map(indexed), ...longer], "|");
    const said = joined(others.filter(isPhrase), "|");
    const near = joined([...own, ...others], "|");
    if (words + phrases !== "") clauses.push({ words, phrases, said, own: joined(own, "|"), near });
  }
  const excluded = wishes.flat().filter((wish) => wish.excluded);
  return { clauses, excluded: joined(excluded.map(ownQuery), "|") };
}

/** A synonym as the index answers it by itself. */
function indexed(query: string): string {
  return isPhrase(query) ? asOneWord(query) : query;
}

/** One query out of several; empty ones do not count. */
export function joined(queries: readonly string[], operator: "&" | "|"): string {
  const filled = queries.filter((query) => query !== "");
  return filled.length < 2 ? (filled[0] ?? "") : filled.map((query) => `(${query})`).join(` ${operator} `);
}

function mayStandInside({ words, excluded }: Wish): boolean {
  return words.length === 1 && !excluded;
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
