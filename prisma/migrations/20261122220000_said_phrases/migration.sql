-- The phrases of the synonyms that a text says stand among its lexemes, each as one word.
WITH phrase AS MATERIALIZED (
  SELECT DISTINCT "organisationId", query
  FROM "Synonym", unnest(words) AS word, LATERAL (SELECT phraseto_tsquery('kennismap', word)::text AS query) AS parsed
  WHERE query LIKE '%<%'
)
UPDATE "SearchEntry" AS entry
SET lexemes = lexemes || array_to_tsvector(said.queries)
FROM (
  SELECT "workId", array_agg(query) AS queries
  FROM "SearchEntry" JOIN phrase USING ("organisationId")
  WHERE lexemes @@ query::tsquery
  GROUP BY "workId"
) AS said
WHERE said."workId" = entry."workId";
