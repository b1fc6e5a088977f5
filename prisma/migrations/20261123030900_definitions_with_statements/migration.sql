DROP FUNCTION store_statements(uuid, uuid[], text[], boolean[], uuid[], boolean[], smallint, text[], boolean);

-- Stores statements, all or none, in one question. Where an id is there already nothing is stored and `known` names it;
-- ids that were made here for this are nowhere yet, and nothing refers to them. Definitions of activities of which
-- nothing was known are kept with them, and `defined` names those activities.
-- Writers of one organisation run side by side; each announces, as the number of a lock, the moment before which it
-- stores nothing. Whoever refers to another statement runs alone, so that two that name each other never miss each other.
CREATE FUNCTION store_statements(
  organisation uuid, ids uuid[], texts text[], timed boolean[], refers uuid[], voiding boolean[], major smallint,
  terms text[], made_here boolean, activities uuid[], definitions text[],
  OUT moment timestamptz, OUT known uuid[], OUT defined uuid[]
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  refer boolean := EXISTS (SELECT FROM unnest(refers) AS each WHERE each IS NOT NULL);
  alone bigint := hashtextextended('statements:' || organisation, 0);
  spelled text;
BEGIN
  IF refer THEN PERFORM pg_advisory_xact_lock(alone);
  ELSE PERFORM pg_advisory_xact_lock_shared(alone);
  END IF;
  PERFORM pg_advisory_xact_lock_shared(
    hashtext(organisation::text), (floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint & 2147483647)::int);
  moment := date_trunc('milliseconds', clock_timestamp());
  known := '{}';
  defined := '{}';
  IF NOT made_here THEN
    known := ARRAY(
      SELECT there.id FROM "Statement" there WHERE there."organisationId" = organisation AND there.id = ANY (ids)
    );
    IF known <> '{}' THEN RETURN; END IF;
  END IF;

  spelled := '"' || to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"';
  WITH arriving AS MATERIALIZED (
    SELECT nextval('"Statement_sequence_seq"') AS sequence, given.*
    FROM unnest(ids, texts, timed, refers, voiding, terms) AS given (id, text, timed, refers, voids, terms)
  ), named AS (
    INSERT INTO "Statement" ("organisationId", id, sequence, stored, terms, "refersToId", voids)
    SELECT organisation, id, sequence, moment, terms::uuid[], refers, voids FROM arriving ORDER BY id
  ), told AS (
    INSERT INTO "StatementText" ("organisationId", stored, sequence, major, text)
    SELECT organisation, moment, sequence, store_statements.major,
      left(text, -1) || CASE WHEN timed THEN '' ELSE ',"timestamp":' || spelled END || ',"stored":' || spelled || '}'
    FROM arriving
  )
  INSERT INTO "StatementTerm" (term, stored, sequence, through)
  SELECT term, moment, sequence, sequence FROM arriving, unnest(terms::uuid[]) AS term;

  IF activities <> '{}' THEN
    -- In one order, so that two who define the same never wait for each other.
    WITH kept AS (
      INSERT INTO "ActivityDefinition" (term, "organisationId", definition)
      SELECT activity, organisation, definition
      FROM unnest(activities, definitions) AS given (activity, definition) ORDER BY activity
      ON CONFLICT DO NOTHING RETURNING term
    )
    SELECT coalesce(array_agg(term), '{}') INTO defined FROM kept;
  END IF;

  IF refer OR NOT made_here AND EXISTS (
    SELECT FROM "Statement" referring
    WHERE referring."organisationId" = organisation AND referring."refersToId" = ANY (ids)
  ) THEN PERFORM follow_references(organisation, ids);
  END IF;
END
$$;
