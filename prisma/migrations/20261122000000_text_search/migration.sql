-- What searching in Dutch stands on, and what Prisma's data model cannot say.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() itself counts as changeable, because its dictionary is a file; an index needs one that is not.
CREATE FUNCTION f_unaccent(text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN public.unaccent('public.unaccent'::regdictionary, $1);

CREATE TEXT SEARCH CONFIGURATION kennismap (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION kennismap
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
