-- What every search reads of a row stands first in it: PostgreSQL walks through a row from its beginning.
ALTER TABLE "SearchEntry" RENAME TO "OldSearchEntry";
ALTER TABLE "OldSearchEntry" RENAME CONSTRAINT "SearchEntry_pkey" TO "OldSearchEntry_pkey";
DROP INDEX "SearchEntry_organisationId_publishedAt_idx";
DROP INDEX "SearchEntry_organisationId_kind_idx";
DROP INDEX "SearchEntry_revisionId_idx";
DROP INDEX "SearchEntry_lexemes_idx";

CREATE TABLE "SearchEntry" (
    "workId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "tags" BIGINT NOT NULL DEFAULT 0,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "minutes" INTEGER,
    "revisionId" UUID NOT NULL,
    "heading" tsvector,
    "lexemes" tsvector,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "form" TEXT,
    "elements" TEXT[],
    "targetGroups" TEXT[],
    "settings" TEXT[],
    "evidence" TEXT,
    "keywords" TEXT[],
    "body" TEXT NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("workId")
);

INSERT INTO "SearchEntry" ("workId", "organisationId", "tags", "publishedAt", "confirmed", "minutes", "revisionId",
    "heading", "lexemes", "kind", "slug", "language", "title", "what", "form", "elements", "targetGroups", "settings",
    "evidence", "keywords", "body")
  SELECT "workId", "organisationId", "tags", "publishedAt", "confirmed", "minutes", "revisionId",
    "heading", "lexemes", "kind", "slug", "language", "title", "what", "form", "elements", "targetGroups", "settings",
    "evidence", "keywords", "body"
  FROM "OldSearchEntry";

DROP TABLE "OldSearchEntry";

-- Holds all that browsing without words asks for, in the order in which it is shown.
CREATE INDEX "SearchEntry_organisationId_publishedAt_workId_tags_idx"
  ON "SearchEntry"("organisationId", "publishedAt", "workId", "tags");
CREATE INDEX "SearchEntry_organisationId_kind_idx" ON "SearchEntry"("organisationId", "kind");
CREATE INDEX "SearchEntry_revisionId_idx" ON "SearchEntry"("revisionId");
CREATE INDEX "SearchEntry_lexemes_idx" ON "SearchEntry" USING GIN ("lexemes");
