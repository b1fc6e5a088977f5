-- DropIndex
DROP INDEX "Event_actorId_idx";

-- CreateIndex
CREATE INDEX "Event_actorId_name_at_idx" ON "Event"("actorId", "name", "at");
