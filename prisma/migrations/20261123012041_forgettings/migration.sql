-- CreateTable
CREATE TABLE "Forgetting" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "traces" TEXT[],
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stage" TEXT NOT NULL DEFAULT 'statements',
    "place" TEXT NOT NULL DEFAULT '',
    "sums" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "documents" INTEGER NOT NULL DEFAULT 0,
    "definitions" INTEGER NOT NULL DEFAULT 0,
    "attachments" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "voided" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),
    "clearedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Forgetting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ForgottenStatement" (
    "forgettingId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "removed" BOOLEAN NOT NULL,
    "voided" BOOLEAN NOT NULL,
    "stored" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ForgottenStatement_pkey" PRIMARY KEY ("forgettingId","statementId")
);

-- CreateIndex
CREATE INDEX "Forgetting_organisationId_subjectId_idx" ON "Forgetting"("organisationId", "subjectId");

-- AddForeignKey
ALTER TABLE "ForgottenStatement" ADD CONSTRAINT "ForgottenStatement_forgettingId_fkey" FOREIGN KEY ("forgettingId") REFERENCES "Forgetting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
