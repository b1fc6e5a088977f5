import type { Transaction } from "#app/platform/database.server.ts";
import { Prisma } from "#app/platform/generated/client.ts";

// PostgreSQL's index knows which words a text holds, not in which order: for a phrase it must read every text that holds
// its words. So the phrases of the synonyms that a text says stand among its lexemes too, each as if it were one word.

/** Whether a text search query is a phrase. */
export function isPhrase(query: string): boolean {
  return /<(?:-|\d+)>/.test(query);
}

/** The text search query that finds a phrase of the synonyms as the one word that stands for it. */
export function asOneWord(phrase: string): string {
  return `'${phrase.replaceAll("'", "''")}'`;
}

/** The words that stand for what these lexemes say of the phrases among an organisation's synonyms. */
export function saidPhrases(organisationId: string, lexemes: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`array_to_tsvector(ARRAY(
    SELECT DISTINCT query
    FROM "Synonym", unnest(words) AS word, LATERAL (SELECT phraseto_tsquery('kennismap', word)::text AS query) AS parsed
    WHERE "organisationId" = ${organisationId}::uuid AND query LIKE '%<%' AND ${lexemes} @@ query::tsquery
  ))`;
}

/** Makes every text that says one of these synonyms findable by it. */
export async function markSaid(tx: Transaction, organisationId: string, synonyms: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH phrase AS MATERIALIZED (
      SELECT DISTINCT query
      FROM unnest(${synonyms}::text[]) AS word, LATERAL (SELECT phraseto_tsquery('kennismap', word)::text AS query) AS parsed
      WHERE query LIKE '%<%'
    )
    UPDATE "SearchEntry" AS entry
    SET lexemes = lexemes || array_to_tsvector(ARRAY(SELECT query FROM phrase WHERE entry.lexemes @@ query::tsquery))
    WHERE "organisationId" = ${organisationId}::uuid AND lexemes @@ ANY (ARRAY(SELECT query::tsquery FROM phrase))`;
}
