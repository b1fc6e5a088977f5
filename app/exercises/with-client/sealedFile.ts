import { z } from "zod";
import { parseJson } from "./clientFile.ts";
import type { ClientFileProblem } from "./clientFile.ts";

/** The least number of characters of a passphrase. */
export const leastPassphrase = 12;

/** How often a passphrase is hashed for a new file; OWASP asks for at least 600,000 with this hash. */
const iterations = 1_000_000;

const header = {
  format: z.literal("kennismap"),
  version: z.literal(2),
  cipher: z.literal("AES-256-GCM"),
  derivation: z.literal("PBKDF2-SHA-256"),
  // More would let a hostile file keep the computer busy.
  iterations: z.int().min(600_000).max(2_000_000),
  salt: z.base64().length(24),
  iv: z.base64().length(16),
};
const sealedFile = z.strictObject({ ...header, content: z.string(), digest: z.base64().length(44) });

/** A file that opens with a passphrase only. Everything but `content` and `digest` is authenticated as it stands. */
export type SealedFile = z.infer<typeof sealedFile>;

/** Seals a text with a passphrase: AES-256-GCM, with a key of its own from a salt of its own. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const [salt, iv] = [random(16), random(12)];
  const head = {
    format: "kennismap" as const,
    version: 2 as const,
    cipher: "AES-256-GCM" as const,
    derivation: "PBKDF2-SHA-256" as const,
    iterations,
    salt: base64(salt),
    iv: base64(iv),
  };
  const key = await keyOf(passphrase, salt, iterations);
  const how = { name: "AES-GCM", iv, additionalData: authenticated(head) };
  const content = base64(new Uint8Array(await crypto.subtle.encrypt(how, key, bytesOf(text))));
  const file: SealedFile = { ...head, content, digest: await digestOf(head, content) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * What a file says of how it was sealed; null for a text that is no sealed file, which may be a readable one. The digest
 * tells a file that got damaged from a passphrase that does not fit; whoever changes a file on purpose can make a digest
 * too, and is found out when it is opened.
 */
export async function sealedFileIn(text: string): Promise<SealedFile | ClientFileProblem | null> {
  const value = parseJson(text);
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version !== "number" || version < 2) return null;
  if (version > 2) return { problem: "newer" };
  const parsed = sealedFile.safeParse(value);
  if (!parsed.success) return { problem: "damaged" };
  const { digest, content } = parsed.data;
  const isWhole = digest === (await digestOf(parsed.data, content)) && isBase64(content);
  return isWhole ? parsed.data : { problem: "damaged" };
}

/** Opens a sealed file; null when the passphrase does not fit or somebody changed the file. */
export async function unseal(file: SealedFile, passphrase: string): Promise<string | null> {
  const key = await keyOf(passphrase, bytesIn(file.salt), file.iterations);
  const how = { name: "AES-GCM", iv: bytesIn(file.iv), additionalData: authenticated(file) };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytesIn(file.content)));
  } catch {
    return null;
  }
}

type Head = Omit<SealedFile, "content" | "digest">;
type Bytes = Uint8Array<ArrayBuffer>;

/** The header as the bytes that the cipher vouches for, always in this order. */
function authenticated({ format, version, cipher, derivation, iterations: count, salt, iv }: Head): Bytes {
  return bytesOf(JSON.stringify({ format, version, cipher, derivation, iterations: count, salt, iv }));
}

async function digestOf(head: Head, content: string): Promise<string> {
  const whole = bytesOf(new TextDecoder().decode(authenticated(head)) + content);
  return base64(new Uint8Array(await crypto.subtle.digest("SHA-256", whole)));
}

/** Letters with accents are typed as one character or as two, by the machine's habit: both are the same passphrase. */
async function keyOf(passphrase: string, salt: Bytes, count: number): Promise<CryptoKey> {
  const words = bytesOf(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations: count };
  return crypto.subtle.deriveKey(derivation, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function random(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}

function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function bytesIn(written: string): Bytes {
  return Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
}

/** Asked of the browser: the expression of a schema goes back too far in a text of megabytes. */
function isBase64(written: string): boolean {
  try {
    return atob(written).length > 0;
  } catch {
    return false;
  }
}

function base64(bytes: Bytes): string {
  let letters = "";
  // In pieces: an argument for every byte of a large file is more than a call takes.
  for (let start = 0; start < bytes.length; start += 0x80_00) {
    letters += String.fromCharCode(...bytes.subarray(start, start + 0x80_00));
  }
  return btoa(letters);
}
