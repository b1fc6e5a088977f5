-- DropIndex
DROP INDEX "Statement_agents_idx";

-- DropIndex
DROP INDEX "Statement_organisationId_activity_stored_idx";

-- DropIndex
DROP INDEX "Statement_organisationId_registration_idx";

-- DropIndex
DROP INDEX "Statement_organisationId_stored_idx";

-- DropIndex
DROP INDEX "Statement_organisationId_verb_stored_idx";

-- CreateTable
CREATE TABLE "StatementText" (
    "organisationId" UUID NOT NULL,
    "stored" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "voided" BOOLEAN NOT NULL DEFAULT false,
    "major" SMALLINT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "StatementText_pkey" PRIMARY KEY ("organisationId","stored","sequence")
);

-- CreateTable
CREATE TABLE "StatementTerm" (
    "term" UUID NOT NULL,
    "stored" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "through" BIGINT NOT NULL,

    CONSTRAINT "StatementTerm_pkey" PRIMARY KEY ("term","stored","sequence","through")
);

-- CreateTable
CREATE TABLE "StatementAttachment" (
    "organisationId" UUID NOT NULL,
    "sha2" TEXT NOT NULL,
    "contents" BYTEA NOT NULL,

    CONSTRAINT "StatementAttachment_pkey" PRIMARY KEY ("organisationId","sha2")
);

-- CreateTable
CREATE TABLE "ActivityDefinition" (
    "term" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "definition" TEXT NOT NULL,

    CONSTRAINT "ActivityDefinition_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "StateDocument" (
    "term" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "surroundings" UUID NOT NULL,
    "agent" UUID,
    "registration" UUID,
    "name" TEXT NOT NULL,
    "contents" BYTEA NOT NULL,
    "contentType" TEXT NOT NULL,
    "etag" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StateDocument_pkey" PRIMARY KEY ("term")
);

-- CreateIndex
CREATE INDEX "ActivityDefinition_organisationId_idx" ON "ActivityDefinition"("organisationId");

-- CreateIndex
CREATE INDEX "StateDocument_surroundings_updatedAt_idx" ON "StateDocument"("surroundings", "updatedAt");

-- CreateIndex
CREATE INDEX "StateDocument_agent_idx" ON "StateDocument"("agent");

-- CreateIndex
CREATE INDEX "StateDocument_organisationId_idx" ON "StateDocument"("organisationId");

-- Every statement that is stored moves over: what it says into StatementText, what it is found by into StatementTerm.
ALTER TABLE "Statement" ADD COLUMN "terms" UUID[], ADD COLUMN "voids" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION pg_temp.identifier(agent jsonb) RETURNS text LANGUAGE sql AS $$
  SELECT CASE
    WHEN agent ? 'mbox' THEN 'mbox:' || substring(agent->>'mbox' from '^(.*)@[^@]*$') || lower(substring(agent->>'mbox' from '(@[^@]*)$'))
    WHEN agent ? 'mbox_sha1sum' THEN 'mbox_sha1sum:' || lower(agent->>'mbox_sha1sum')
    WHEN agent ? 'openid' THEN 'openid:' || (agent->>'openid')
    WHEN agent ? 'account' THEN 'account:' || (agent->'account'->>'homePage') || ' ' || (agent->'account'->>'name')
  END
$$;

CREATE FUNCTION pg_temp.identifiers(statement jsonb, paths text[]) RETURNS SETOF text LANGUAGE sql AS $$
  SELECT pg_temp.identifier(agent)
  FROM unnest(paths) AS path, jsonb_path_query(statement, path::jsonpath) AS someone,
    LATERAL (SELECT someone UNION ALL SELECT jsonb_path_query(someone, '$.member[*]')) AS found(agent)
  WHERE jsonb_typeof(agent) = 'object'
$$;

CREATE FUNCTION pg_temp.values_found(statement jsonb) RETURNS TABLE (kind text, value text) LANGUAGE sql AS $$
  SELECT 'verb', statement->'verb'->>'id'
  UNION SELECT 'agent', pg_temp.identifiers(statement,
    '{$.actor,"$.object ? (@.objectType == \"Agent\" || @.objectType == \"Group\")"}')
  UNION SELECT 'relatedAgent', pg_temp.identifiers(statement,
    '{$.actor,$.authority,$.context.instructor,$.context.team,$.object.actor,$.object.context.instructor,$.object.context.team,
      "$.object ? (@.objectType == \"Agent\" || @.objectType == \"Group\")",
      "$.object.object ? (@.objectType == \"Agent\" || @.objectType == \"Group\")"}')
  UNION SELECT 'authority', pg_temp.identifiers(statement, '{$.authority}')
  UNION SELECT 'registration', lower(statement->'context'->>'registration')
  UNION SELECT 'activity', object->>'id' FROM jsonb_path_query(statement,
    '$.object ? (!exists(@.objectType) || @.objectType == "Activity")') AS object
  UNION SELECT 'relatedActivity', activity->>'id' FROM
    unnest('{"$.object ? (!exists(@.objectType) || @.objectType == \"Activity\")",
      "$.object.object ? (!exists(@.objectType) || @.objectType == \"Activity\")",
      $.context.contextActivities.*[*],$.object.context.contextActivities.*[*]}'::text[]) AS path,
    jsonb_path_query(statement, path::jsonpath) AS activity
$$;

CREATE FUNCTION pg_temp.term(organisation uuid, kind text, value text) RETURNS uuid LANGUAGE sql AS $$
  SELECT substr(encode(sha256(convert_to(organisation || ' ' || kind || ' ' || value, 'UTF8')), 'hex'), 1, 32)::uuid
$$;

INSERT INTO "StatementText" ("organisationId", stored, sequence, voided, major, text)
SELECT "organisationId", stored, sequence, "voidedById" IS NOT NULL, 1, statement::text FROM "Statement";

UPDATE "Statement" SET
  voids = verb = 'http://adlnet.gov/expapi/verbs/voided' AND "refersToId" IS NOT NULL,
  terms = ARRAY(
    SELECT DISTINCT pg_temp.term("organisationId", kind, value) FROM pg_temp.values_found(statement) WHERE value IS NOT NULL
  );

INSERT INTO "StatementTerm" (term, stored, sequence, through)
SELECT term, stored, sequence, sequence FROM "Statement", unnest(terms) AS term WHERE "voidedById" IS NULL;

INSERT INTO "ActivityDefinition" (term, "organisationId", definition)
SELECT DISTINCT ON (1) pg_temp.term("organisationId", 'activity', object->>'id'), "organisationId", (object->'definition')::text
FROM "Statement", jsonb_path_query(statement, '$.object') AS object
WHERE object ? 'definition' AND object ? 'id'
ORDER BY 1, stored DESC;

-- AlterTable
ALTER TABLE "Statement" DROP COLUMN "activity",
DROP COLUMN "agents",
DROP COLUMN "registration",
DROP COLUMN "statement",
DROP COLUMN "timestamp",
DROP COLUMN "verb";

DROP INDEX "Statement_sequence_key";


-- Carries over to statements that refer to others (directly or through others, at most 50) what those are found by, and
-- marks what was voided. Of the given statements and of those that refer to them.
CREATE FUNCTION follow_references(organisation uuid, given uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH pair AS (
    SELECT target.id, target.stored, target.sequence, voiding.id AS by
    FROM "Statement" voiding
    JOIN "Statement" target ON target."organisationId" = organisation AND target.id = voiding."refersToId"
    WHERE voiding."organisationId" = organisation AND voiding.id = ANY (given) AND voiding.voids
      AND NOT target.voids AND target."voidedById" IS NULL
    UNION ALL
    SELECT target.id, target.stored, target.sequence, voiding.id
    FROM "Statement" target
    JOIN "Statement" voiding ON voiding."organisationId" = organisation AND voiding."refersToId" = target.id
    WHERE target."organisationId" = organisation AND target.id = ANY (given) AND voiding.voids
      AND NOT target.voids AND target."voidedById" IS NULL
  ), marked AS (
    UPDATE "Statement" target SET "voidedById" = pair.by FROM pair
    WHERE target."organisationId" = organisation AND target.id = pair.id
  )
  UPDATE "StatementText" told SET voided = true FROM pair
  WHERE told."organisationId" = organisation AND told.stored = pair.stored AND told.sequence = pair.sequence;

  -- No list shows what was voided: it is found by nothing any more.
  WITH RECURSIVE gone AS (
    SELECT voided.id, voided.stored, voided.sequence FROM "Statement" voided
    WHERE voided."organisationId" = organisation AND voided.id = ANY (given) AND voided."voidedById" IS NOT NULL
    UNION
    SELECT target.id, target.stored, target.sequence FROM "Statement" voiding
    JOIN "Statement" target ON target."organisationId" = organisation AND target.id = voiding."refersToId"
    WHERE voiding."organisationId" = organisation AND voiding.id = ANY (given) AND target."voidedById" IS NOT NULL
  ), chain (stored, sequence, next, depth) AS (
    SELECT stored, sequence, id, 0 FROM gone
    UNION
    SELECT chain.stored, chain.sequence, target."refersToId", chain.depth + 1
    FROM chain
    JOIN "Statement" target ON target."organisationId" = organisation AND target.id = chain.next
    WHERE target."refersToId" IS NOT NULL AND chain.depth < 50
  )
  DELETE FROM "StatementTerm" listed USING (
    SELECT chain.stored, chain.sequence, term
    FROM chain
    JOIN "Statement" target ON target."organisationId" = organisation AND target.id = chain.next,
    unnest(target.terms) AS term
  ) AS entry
  WHERE listed.term = entry.term AND listed.stored = entry.stored AND listed.sequence = entry.sequence;

  WITH RECURSIVE affected (id, depth) AS (
    SELECT unnest(given), 0
    UNION
    SELECT referring.id, depth + 1
    FROM affected
    JOIN "Statement" referring ON referring."organisationId" = organisation AND referring."refersToId" = affected.id
    WHERE depth < 50
  ), chain (stored, sequence, next, depth) AS (
    SELECT DISTINCT referring.stored, referring.sequence, referring."refersToId", 0
    FROM affected
    JOIN "Statement" referring ON referring."organisationId" = organisation AND referring.id = affected.id
    WHERE referring."refersToId" IS NOT NULL AND referring."voidedById" IS NULL
    UNION
    SELECT chain.stored, chain.sequence, target."refersToId", chain.depth + 1
    FROM chain
    JOIN "Statement" target ON target."organisationId" = organisation AND target.id = chain.next
    WHERE target."refersToId" IS NOT NULL AND chain.depth < 50
  )
  INSERT INTO "StatementTerm" (term, stored, sequence, through)
  SELECT term, chain.stored, chain.sequence, target.sequence
  FROM chain
  JOIN "Statement" target ON target."organisationId" = organisation AND target.id = chain.next,
  unnest(target.terms) AS term
  ON CONFLICT DO NOTHING;
END
$$;

-- Stores statements, all or none, in one question. Where an id is there already nothing is stored and `known` names it;
-- ids that were made here for this are nowhere yet, and nothing refers to them.
-- Writers of one organisation run side by side; each announces, as the number of a lock, the moment before which it
-- stores nothing. Whoever refers to another statement runs alone, so that two that name each other never miss each other.
CREATE FUNCTION store_statements(
  organisation uuid, ids uuid[], texts text[], timed boolean[], refers uuid[], voiding boolean[], major smallint,
  terms text[], made_here boolean, OUT moment timestamptz, OUT known uuid[]
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

  IF refer OR NOT made_here AND EXISTS (
    SELECT FROM "Statement" referring
    WHERE referring."organisationId" = organisation AND referring."refersToId" = ANY (ids)
  ) THEN PERFORM follow_references(organisation, ids);
  END IF;
END
$$;

-- The moment through which whoever looks from now on finds everything that was stored. To be asked before looking: a
-- writer that is under way then has announced an earlier moment, and one that begins later stores later.
CREATE FUNCTION consistent_through(organisation uuid) RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  here bigint := floor(extract(epoch FROM clock_timestamp()) * 1000);
  oldest bigint;
BEGIN
  SELECT max(age) INTO oldest FROM (
    SELECT (here - objid::bigint) & 2147483647 AS age FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = (hashtext(organisation::text)::bigint & 4294967295)::oid
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  ) AS writing WHERE age < 1073741824;
  RETURN to_timestamp((here - coalesce(oldest, 0) - 1) / 1000.0);
END
$$;

-- What the statements that are stored refer to.
DO $$
DECLARE
  each record;
BEGIN
  FOR each IN SELECT "organisationId", array_agg(id) AS ids FROM "Statement" WHERE "refersToId" IS NOT NULL GROUP BY 1 LOOP
    PERFORM follow_references(each."organisationId", each.ids);
  END LOOP;
END
$$;
