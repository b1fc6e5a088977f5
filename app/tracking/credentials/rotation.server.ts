import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { day, fromNow, now } from "#app/platform/clock.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { untilEverywhere } from "#app/xapi/credentials/credential.server.ts";
import { newSecret } from "#app/xapi/credentials/secret.server.ts";
import { mayKeepCredentials } from "../policy.ts";
import type { Rotation } from "./credentialForm.ts";

const pauses = { now: 0, day, week: 7 * day };

/**
 * Gives a credential a new secret, told once, here; the old one works until it ends, so that a system can change over
 * without a pause. Two at most work at a time. Null: no such credential.
 */
export async function rotateSecret(
  actor: Actor,
  credentialId: string,
  { id, until }: Rotation,
): Promise<{ key: string; secret: string } | null> {
  const { secret, hash } = await newSecret();
  const told = await transaction(async (tx) => {
    permit(mayKeepCredentials(actor));
    const credential = await held(tx, actor, credentialId);
    if (credential === null) return null;
    const working = await tx.credentialSecret.count({ where: { credentialId, ...works() } });
    if (working > 1) throw new Refusal("credential.twoSecrets", "conflict");
    const { count } = await tx.credentialSecret.createMany({
      data: [{ id, credentialId, hash }],
      skipDuplicates: true,
    });
    if (count === 0) throw new Refusal("credential.known", "conflict");
    await tx.credentialSecret.updateMany({
      where: { credentialId, ...works(), NOT: { id } },
      data: { endsAt: fromNow(pauses[until]) },
    });
    await record(tx, actor, "credential.rotated", { credentialId });
    return { key: credential.key, secret };
  });
  if (until === "now") await untilEverywhere();
  return told;
}

/** Ends the old secret of a credential before its time; never the only one. Null: no such secret. */
export async function endSecret(actor: Actor, credentialId: string, id: string): Promise<{ id: string } | null> {
  const ended = await transaction(async (tx) => {
    permit(mayKeepCredentials(actor));
    if ((await held(tx, actor, credentialId)) === null) return null;
    const { count } = await tx.credentialSecret.updateMany({
      where: { id, credentialId, endsAt: { gt: now() } },
      data: { endsAt: now() },
    });
    if (count === 0) return null;
    await record(tx, actor, "credential.secretEnded", { credentialId });
    return { id };
  });
  await untilEverywhere();
  return ended;
}

/** The credential, locked, so that two administrators who rotate at once do it one after the other. */
async function held(tx: Transaction, { organisationId }: Actor, id: string): Promise<{ key: string } | null> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    select key from "Credential" where id = ${id}::uuid and "organisationId" = ${organisationId}::uuid
      and "revokedAt" is null and not configured for update`;
  return rows[0] ?? null;
}

function works() {
  return { OR: [{ endsAt: null }, { endsAt: { gt: now() } }] };
}
