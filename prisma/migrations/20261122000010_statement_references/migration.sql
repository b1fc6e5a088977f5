-- A statement is found by everyone in its actor and object, and by the statement that it is about.
DROP INDEX "Statement_organisationId_agent_stored_idx";
ALTER TABLE "Statement" DROP COLUMN "agent",
ADD COLUMN "agents" TEXT[],
ADD COLUMN "refersToId" UUID;

CREATE INDEX "Statement_agents_idx" ON "Statement" USING GIN ("agents");
CREATE INDEX "Statement_organisationId_refersToId_idx" ON "Statement"("organisationId", "refersToId");
