-- The part of an entry that ranking looks at stays small enough to lie in the row itself.
ALTER TABLE "SearchEntry" ADD COLUMN "heading" tsvector;

CREATE INDEX "SearchEntry_organisationId_kind_idx" ON "SearchEntry"("organisationId", "kind");
CREATE INDEX "SearchEntry_revisionId_idx" ON "SearchEntry"("revisionId");

-- Loads pg_trgm, so that its setting below is known to who is not a superuser.
SELECT similarity('kennis', 'map');

-- The word in an organisation's kennismap that looks most like what someone typed; nothing when none does.
CREATE FUNCTION nearest_word(organisation uuid, typed text) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE STRICT
  SET pg_trgm.word_similarity_threshold = 0.4
AS $$
  SELECT word
  FROM (
    SELECT title, keywords, what
    FROM "SearchEntry"
    WHERE "organisationId" = organisation AND f_unaccent(lower(typed)) <% words
    ORDER BY word_similarity(f_unaccent(lower(typed)), words) DESC, "publishedAt" DESC
    LIMIT 40
  ) resembling,
  regexp_split_to_table(lower(concat_ws(' ', title, array_to_string(keywords, ' '), what)), '[^[:alnum:]]+') word
  WHERE length(word) > 2 AND similarity(f_unaccent(word), f_unaccent(lower(typed))) >= 0.3
  GROUP BY word
  ORDER BY similarity(f_unaccent(word), f_unaccent(lower(typed))) DESC, count(*) DESC, word
  LIMIT 1
$$;
