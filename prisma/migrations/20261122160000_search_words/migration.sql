-- Typos and words inside longer ones are looked up in a list of words, not in every text.
DROP FUNCTION nearest_word(uuid, text);

ALTER TABLE "SearchEntry" DROP COLUMN "words", ADD COLUMN "tags" BIGINT NOT NULL DEFAULT 0;

CREATE TABLE "SearchWord" (
    "organisationId" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "lexeme" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("organisationId", "word")
);

CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);
CREATE INDEX "SearchWord_lexeme_idx" ON "SearchWord" USING GIN ("lexeme" gin_trgm_ops);
