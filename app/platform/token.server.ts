import { createHash, randomBytes } from "node:crypto";

/** A secret for a link or a cookie: 256 random bits in letters that need no escaping. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: whoever reads the table cannot use it. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
