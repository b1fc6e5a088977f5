import { hash, verify } from "@node-rs/argon2";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { scopes } from "./credential.ts";

const label = "XAPI_KEY";

/** Makes the credential of XAPI_KEY and XAPI_SECRET with every scope in this organisation, and ends an earlier one. */
export async function ensureConfiguredCredential(organisationId: string): Promise<void> {
  const configured = settings().xapiCredential;
  await database().credential.updateMany({
    where: { configured: true, revokedAt: null, key: { not: configured?.key ?? "" } },
    data: { revokedAt: now() },
  });
  if (configured === undefined) return;
  const { key, secret } = configured;
  await transaction(async (tx) => {
    const facts = { organisationId, label, scopes: [...scopes], configured: true, rate: null };
    const renewed = { ...facts, revokedAt: null, expiresAt: null };
    const { id } = await tx.credential.upsert({ where: { key }, create: { key, ...facts }, update: renewed });
    const kept = await tx.credentialSecret.findMany({ where: { credentialId: id, endsAt: null } });
    const matches = await Promise.all(kept.map((each) => verify(each.hash, secret)));
    const [right] = kept.filter((_each, place) => matches[place]);
    await tx.credentialSecret.updateMany({
      where: { credentialId: id, endsAt: null, ...(right && { NOT: { id: right.id } }) },
      data: { endsAt: now() },
    });
    if (right === undefined) await tx.credentialSecret.create({ data: { credentialId: id, hash: await hash(secret) } });
  });
}
