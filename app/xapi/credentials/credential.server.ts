import { setTimeout } from "node:timers/promises";
import { minute, now, second } from "#app/platform/clock.ts";
import { pool } from "#app/platform/database.server.ts";
import { networkOf, takeBack, withinLimit } from "#app/platform/rateLimit.server.ts";
import type { Limit } from "#app/platform/rateLimit.server.ts";
import type { Credential } from "./credential.ts";
import { digestOf, isRecognised, verified } from "./secret.server.ts";
import { Fault } from "../fault.ts";

const guesses: Limit = { name: "xapi", hits: 20, milliseconds: 10 * minute };

interface KeptSecret {
  secretId: string;
  hash: string;
  lastUsedAt: Date | null;
  /** When the secret or its credential ends, where that is known. */
  until: Date | null;
}
type Row = Credential & KeptSecret;

/** Milliseconds for which a credential is not read again: what an administrator ends is refused everywhere after that. */
const freshness = second;
const most = 1000;
const fresh = new Map<string, { credential: Credential; until: number }>();

/** When this process last wrote that a secret was used. */
const seen = new Map<string, number>();

/**
 * The credential with this key and secret, or null; a wrong key costs as much time as a wrong secret. A network that
 * guesses has to wait.
 */
export async function findCredential(key: string, secret: string, address: string): Promise<Credential | null> {
  const who = digestOf(`${key}:${secret}`);
  const known = fresh.get(who);
  if (known !== undefined && now().getTime() < known.until) return known.credential;
  fresh.delete(who);
  const read = now().getTime();
  const found = await readCredential(key, secret, address);
  if (found === null) return null;
  const { id, organisationId, scopes, rate, until } = found;
  const credential = { id, organisationId, scopes, rate };
  if (fresh.size >= most) fresh.clear();
  fresh.set(who, { credential, until: Math.min(read + freshness, until?.getTime() ?? Infinity) });
  return credential;
}

/** Resolves once no process goes any more by what it read of credentials before. */
export function untilEverywhere(): Promise<void> {
  return setTimeout(freshness);
}

async function readCredential(key: string, secret: string, address: string): Promise<Row | null> {
  const rows = await currentSecrets(key);
  let right = rows.find(({ hash }) => isRecognised(hash, secret)) ?? null;
  if (right === null) {
    const network = networkOf(address);
    if (!(await withinLimit(guesses, network))) {
      const headers = { "Retry-After": String(guesses.milliseconds / 1000) };
      throw new Fault(429, "Too many wrong keys and secrets: wait a while.", { headers });
    }
    right = await verified(rows, secret);
    if (right === null) return null;
    await takeBack(guesses, network);
  }
  await noteUse(right);
  return right;
}

/** The secrets that hold now, one or two, each with its credential. */
async function currentSecrets(key: string): Promise<Row[]> {
  const { rows } = await pool().query<Row>({
    name: "xapi_credential",
    text: `select credential.id, "organisationId", scopes, rate, secret.id as "secretId", hash, "lastUsedAt",
        least("expiresAt", "endsAt") as until
      from "Credential" credential join "CredentialSecret" secret on secret."credentialId" = credential.id
      where key = $1 and "revokedAt" is null and ("expiresAt" is null or "expiresAt" > $2)
        and ("endsAt" is null or "endsAt" > $2)
      order by secret."createdAt" desc`,
    values: [key, now()],
  });
  return rows;
}

/** Last use is known to a minute, so that a request in thousands writes it. */
async function noteUse({ secretId, lastUsedAt }: KeptSecret): Promise<void> {
  const at = now();
  const before = Math.max(lastUsedAt?.getTime() ?? 0, seen.get(secretId) ?? 0);
  if (at.getTime() - before < minute) return;
  seen.set(secretId, at.getTime());
  await pool().query({
    name: "xapi_secret_used",
    text: `update "CredentialSecret" set "lastUsedAt" = $2
      where id = $1 and ("lastUsedAt" is null or "lastUsedAt" < $2::timestamptz - interval '1 minute')`,
    values: [secretId, at],
  });
}
