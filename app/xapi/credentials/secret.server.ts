import * as crypto from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// Argon2 on each of thousands of statements would be a queue of its own: a secret that was verified once in this
// process is recognised by a keyed digest from then on. Whether it still holds is read anew every time.
const digestSalt = crypto.randomBytes(32).toString("hex");
const recognised = new Map<string, string>();

let unknownHash: Promise<string> | undefined;

/** A secret that nobody can guess, and the hash under which it is kept. */
export async function newSecret(): Promise<{ secret: string; hash: string }> {
  const secret = crypto.randomBytes(30).toString("base64url");
  return { secret, hash: await hash(secret) };
}

/** Whether this secret was verified against this hash before, in this process. */
export function isRecognised(secretHash: string, secret: string): boolean {
  return recognised.get(secretHash) === digestOf(secret);
}

/** The one of these whose secret it is, or null; without any it takes as long as with one. */
export async function verified<Kept extends { hash: string }>(
  kept: readonly Kept[],
  secret: string,
): Promise<Kept | null> {
  if (kept.length === 0) await verify(await (unknownHash ??= hash(crypto.randomBytes(16).toString("hex"))), secret);
  for (const each of kept) {
    if (!(await verify(each.hash, secret))) continue;
    recognised.set(each.hash, digestOf(secret));
    return each;
  }
  return null;
}

/** What this process calls a secret: nobody who does not know it can make it, so that it may be compared as it is. */
export function digestOf(secret: string): string {
  return crypto.hash("sha256", digestSalt + secret, "base64");
}
