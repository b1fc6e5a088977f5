import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { minute, now } from "#app/platform/clock.ts";
import { database, pool } from "#app/platform/database.server.ts";
import { networkOf, takeBack, withinLimit } from "#app/platform/rateLimit.server.ts";
import type { Limit } from "#app/platform/rateLimit.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { scopes } from "./credential.ts";
import type { Credential } from "./credential.ts";
import { Fault } from "../fault.ts";

const configuredLabel = "XAPI_KEY";
const guesses: Limit = { name: "xapi", hits: 20, milliseconds: 10 * minute };

// Argon2 on each of thousands of statements would be a queue of its own: a secret that was verified once in this
// process is recognised by a keyed digest from then on. A changed or revoked credential is read anew every time.
const digestKey = randomBytes(32);
const recognised = new Map<string, Buffer>();

let unknownHash: Promise<string> | undefined;

/**
 * The credential with this key and secret, or null; a wrong key costs as much time as a wrong secret. A network that
 * guesses has to wait.
 */
export async function findCredential(key: string, secret: string, address: string): Promise<Credential | null> {
  const row = await currentCredential(key);
  if (row === null || !isRecognised(row.secretHash, secret)) {
    const network = networkOf(address);
    if (!(await withinLimit(guesses, network))) throw new Fault(429, "Too many wrong keys and secrets: wait a while.");
    unknownHash ??= hash(randomBytes(16).toString("hex"));
    const right = await verify(row?.secretHash ?? (await unknownHash), secret);
    if (row === null || !right) return null;
    recognised.set(row.secretHash, digestOf(secret));
    await takeBack(guesses, network);
  }
  return { id: row.id, organisationId: row.organisationId, scopes: row.scopes };
}

type Row = Credential & { secretHash: string };

async function currentCredential(key: string): Promise<Row | null> {
  const { rows } = await pool().query<Row>({
    name: "xapi_credential",
    text: `select id, "organisationId", scopes, "secretHash" from "Credential"
      where key = $1 and "revokedAt" is null`,
    values: [key],
  });
  return rows[0] ?? null;
}

/** Makes the credential of XAPI_KEY and XAPI_SECRET with every scope in this organisation, and ends an earlier one. */
export async function ensureConfiguredCredential(organisationId: string): Promise<void> {
  const configured = settings().xapiCredential;
  await database().credential.updateMany({
    where: { label: configuredLabel, revokedAt: null, key: { not: configured?.key ?? "" } },
    data: { revokedAt: now() },
  });
  if (configured === undefined) return;
  const { key, secret } = configured;
  const known = await database().credential.findUnique({ where: { key } });
  const secretHash = known !== null && (await verify(known.secretHash, secret)) ? known.secretHash : await hash(secret);
  const facts = { organisationId, label: configuredLabel, secretHash, scopes: [...scopes], revokedAt: null };
  await database().credential.upsert({ where: { key }, create: { key, ...facts }, update: facts });
}

function isRecognised(secretHash: string, secret: string): boolean {
  const known = recognised.get(secretHash);
  return known !== undefined && timingSafeEqual(known, digestOf(secret));
}

function digestOf(secret: string): Buffer {
  return createHmac("sha256", digestKey).update(secret).digest();
}
