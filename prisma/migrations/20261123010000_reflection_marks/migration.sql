-- Statements that have to do with a reflection are marked when they are stored. Those that are there already get the
-- same marks: one that says so, and one that says whose it is.
CREATE OR REPLACE FUNCTION pg_temp.term(organisation uuid, kind text, value text) RETURNS uuid LANGUAGE sql AS $$
  SELECT substr(encode(sha256(convert_to(organisation || ' ' || kind || ' ' || value, 'UTF8')), 'hex'), 1, 32)::uuid
$$;

CREATE TEMP TABLE reflection AS
SELECT DISTINCT about.organisation, pg_temp.term(about.organisation, 'relatedActivity', base || about.place) AS term
FROM (
  SELECT "identifierBase" || '/activities/' AS base FROM "Installation"
) AS installation, (
  SELECT "organisationId" AS organisation, 'exercises/' || id AS place FROM "ExerciseVersion" WHERE kind = 'reflection'
  UNION
  SELECT version."organisationId", 'courses/' || version."courseId" || '/parts/' || part.slug
  FROM "Part" part
  JOIN "Day" day ON day.id = part."dayId"
  JOIN "CourseVersion" version ON version.id = day."versionId"
  LEFT JOIN "ExerciseVersion" exercise ON exercise.id = part."exerciseVersionId"
  WHERE part.kind = 'reflection' OR exercise.kind = 'reflection'
) AS about;

CREATE TEMP TABLE marked AS
SELECT statement."organisationId", statement.id, statement.sequence,
  ARRAY[pg_temp.term(statement."organisationId", 'mark', 'reflection')] || CASE
    WHEN told.text::json #>> '{actor,account,name}' IS NULL THEN '{}'
    ELSE ARRAY[pg_temp.term(statement."organisationId", 'mark', 'reflection account:'
      || (told.text::json #>> '{actor,account,homePage}') || ' ' || (told.text::json #>> '{actor,account,name}'))]
  END AS terms
FROM "Statement" statement
JOIN "StatementText" told USING ("organisationId", stored, sequence)
WHERE EXISTS (
  SELECT FROM reflection WHERE organisation = statement."organisationId" AND term = ANY (statement.terms)
);

UPDATE "Statement" statement SET terms = statement.terms || marked.terms
FROM marked WHERE statement."organisationId" = marked."organisationId" AND statement.id = marked.id;

-- Whatever refers to one is found by its terms, and so by its marks.
INSERT INTO "StatementTerm" (term, stored, sequence, through)
SELECT DISTINCT mark, listed.stored, listed.sequence, listed.through
FROM reflection
JOIN "StatementTerm" listed ON listed.term = reflection.term
JOIN marked ON marked.sequence = listed.through AND marked."organisationId" = reflection.organisation,
unnest(marked.terms) AS mark
ON CONFLICT DO NOTHING;

DROP TABLE reflection, marked;
