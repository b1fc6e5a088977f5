import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { settings } from "./settings.server.ts";
import { newToken } from "./token.server.ts";

const cipher = "aes-256-gcm";
const [nonceLength, tagLength] = [12, 16];

/**
 * Encrypts what must be used again and so cannot be a hash, such as a password elsewhere. Its place is part of it: what
 * was sealed for one row opens in no other. The key lies in DATA_DIR, so that the database alone tells nothing.
 */
export async function seal(text: string, place: string): Promise<string> {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, await keyFor(place), nonce);
  const sealed = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed for this place, or null where it was sealed by another key or for another place. */
export async function unseal(sealed: string, place: string): Promise<string | null> {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const opening = createDecipheriv(cipher, await keyFor(place), bytes.subarray(0, nonceLength));
    opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    const text = Buffer.concat([opening.update(bytes.subarray(nonceLength + tagLength)), opening.final()]);
    return text.toString("utf8");
  } catch {
    return null;
  }
}

async function keyFor(place: string): Promise<Buffer> {
  return Buffer.from(hkdfSync("sha256", await installationKey(), "", place, 32));
}

/** The key of this installation, made at first use; the processes that share a DATA_DIR share it. */
async function installationKey(): Promise<Buffer> {
  const folder = path.resolve(settings().dataDir);
  const place = path.join(folder, "sealing-key");
  const known = await readFile(place).catch(() => null);
  if (known !== null) return known;
  await mkdir(folder, { recursive: true });
  // Written aside and linked, so that nobody reads half of it, and the first of two that make one decides.
  const aside = `${place}.${newToken()}`;
  await writeFile(aside, randomBytes(32), { mode: 0o600 });
  await link(aside, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(aside);
  return readFile(place);
}
