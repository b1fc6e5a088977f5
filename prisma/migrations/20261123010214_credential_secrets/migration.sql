-- AlterTable
ALTER TABLE "Credential" ADD COLUMN     "configured" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "rate" INTEGER;

-- CreateTable
CREATE TABLE "CredentialSecret" (
    "id" UUID NOT NULL,
    "credentialId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CredentialSecret_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CredentialSecret_credentialId_idx" ON "CredentialSecret"("credentialId");

-- AddForeignKey
ALTER TABLE "CredentialSecret" ADD CONSTRAINT "CredentialSecret_credentialId_fkey" FOREIGN KEY ("credentialId") REFERENCES "Credential"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every credential keeps its secret. Until now the name told which one is of the settings.
INSERT INTO "CredentialSecret" (id, "credentialId", hash, "createdAt")
SELECT gen_random_uuid(), id, "secretHash", "createdAt" FROM "Credential";

UPDATE "Credential" SET configured = true WHERE label = 'XAPI_KEY';

ALTER TABLE "Credential" DROP COLUMN "secretHash";
