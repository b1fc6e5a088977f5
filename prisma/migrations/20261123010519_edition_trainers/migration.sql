-- CreateTable
CREATE TABLE "EditionTrainer" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "appointedById" UUID NOT NULL,

    CONSTRAINT "EditionTrainer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EditionTrainer_organisationId_idx" ON "EditionTrainer"("organisationId");

-- CreateIndex
CREATE INDEX "EditionTrainer_editionId_idx" ON "EditionTrainer"("editionId");

-- CreateIndex
CREATE INDEX "EditionTrainer_personId_idx" ON "EditionTrainer"("personId");

-- CreateIndex
CREATE INDEX "EditionTrainer_appointedById_idx" ON "EditionTrainer"("appointedById");

-- AddForeignKey
ALTER TABLE "EditionTrainer" ADD CONSTRAINT "EditionTrainer_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
