-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "withdrawnById" UUID;

-- CreateTable
CREATE TABLE "Opening" (
    "enrolmentId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Opening_pkey" PRIMARY KEY ("enrolmentId","partId")
);

-- CreateIndex
CREATE INDEX "Opening_partId_idx" ON "Opening"("partId");

-- CreateIndex
CREATE INDEX "Assignment_withdrawnById_idx" ON "Assignment"("withdrawnById");

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Part"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
