-- CreateTable
CREATE TABLE "Destination" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "verbs" TEXT[],
    "activities" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pausedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "passedStored" TIMESTAMPTZ(3) NOT NULL,
    "passedSequence" BIGINT NOT NULL DEFAULT 0,
    "taken" BIGINT NOT NULL DEFAULT 0,
    "tookAt" TIMESTAMPTZ(3),
    "pace" DOUBLE PRECISION,
    "refusedInARow" INTEGER NOT NULL DEFAULT 0,
    "failingSince" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "trouble" TEXT,
    "troubleStatus" INTEGER,
    "troubleAnswer" TEXT,
    "retryAt" TIMESTAMPTZ(3),

    CONSTRAINT "Destination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ForwardedStatement" (
    "statementId" UUID NOT NULL,
    "destinationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ForwardedStatement_pkey" PRIMARY KEY ("statementId","destinationId")
);

-- CreateTable
CREATE TABLE "DeadLetter" (
    "id" UUID NOT NULL,
    "destinationId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "stored" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "status" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "refusedAt" TIMESTAMPTZ(3) NOT NULL,
    "replayAskedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DeadLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Destination_organisationId_idx" ON "Destination"("organisationId");

-- CreateIndex
CREATE INDEX "DeadLetter_statementId_idx" ON "DeadLetter"("statementId");

-- CreateIndex
CREATE INDEX "DeadLetter_destinationId_stored_sequence_idx" ON "DeadLetter"("destinationId", "stored", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "DeadLetter_destinationId_statementId_key" ON "DeadLetter"("destinationId", "statementId");

-- AddForeignKey
ALTER TABLE "DeadLetter" ADD CONSTRAINT "DeadLetter_destinationId_fkey" FOREIGN KEY ("destinationId") REFERENCES "Destination"("id") ON DELETE CASCADE ON UPDATE CASCADE;
