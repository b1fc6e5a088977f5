import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { writeClientFile } from "#app/exercises/with-client/clientFile.ts";
import { leastPassphrase, seal, sealedFileIn, unseal } from "#app/exercises/with-client/sealedFile.ts";
import type { SealedFile } from "#app/exercises/with-client/sealedFile.ts";
import { oneFieldOfEach } from "./definitions.ts";

const passphrase = "vier ezels drinken thee";
const words = "Wat Ömer en Zoë vertelden 🌳";
const damaged = { problem: "damaged" };
let written: string;
let file: SealedFile;

beforeAll(async () => {
  written = await seal(words, passphrase);
  file = (await sealedFileIn(written)) as SealedFile;
});

/** The file with something in it changed, and its digest made to fit again, as someone with a purpose would. */
async function forged(change: Partial<SealedFile>): Promise<SealedFile> {
  const { digest: _, content, ...head } = { ...file, ...change };
  const { format, version, cipher, derivation, iterations, salt, iv } = head;
  const bytes = new TextEncoder().encode(
    JSON.stringify({ format, version, cipher, derivation, iterations, salt, iv }) + content,
  );
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("base64");
  return { ...head, content, digest };
}

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  bytes[bytes.length - 1]! ^= 1;
  return bytes.toString("base64");
}

describe("a file that a clinician sealed", () => {
  test("gives back every letter to who knows the passphrase", async () => {
    expect(await unseal(file, passphrase)).toBe(words);
  });

  test("shows nothing of what is in it, and says how it was sealed", () => {
    expect(written).not.toContain("Ömer");
    expect(file).toMatchObject({ version: 2, cipher: "AES-256-GCM", derivation: "PBKDF2-SHA-256" });
    expect(file.iterations).toBeGreaterThanOrEqual(600_000);
    expect(leastPassphrase).toBeGreaterThanOrEqual(12);
  });

  test("is another file each time, with a salt and a start of its own", async () => {
    const again = (await sealedFileIn(await seal(words, passphrase))) as SealedFile;
    expect(again.salt).not.toBe(file.salt);
    expect(again.iv).not.toBe(file.iv);
    expect(again.content).not.toBe(file.content);
  });

  test("stays closed for another passphrase", async () => {
    for (const wrong of ["", "vier ezels drinken the", "Vier ezels drinken thee", `${passphrase} `]) {
      expect(await unseal(file, wrong)).toBeNull();
    }
  });

  test("opens on a machine that types accents in another way", async () => {
    const sealed = (await sealedFileIn(await seal(words, "een café met één tafel".normalize("NFC")))) as SealedFile;
    expect(await unseal(sealed, "een café met één tafel".normalize("NFD"))).toBe(words);
  });

  test("says that it is damaged when a letter of it changed, before anyone types a passphrase", async () => {
    for (const name of ["salt", "iv", "content", "digest"] as const) {
      const spoilt = JSON.stringify({ ...file, [name]: flipped(file[name]) });
      expect(await sealedFileIn(spoilt), name).toEqual(damaged);
    }
    expect(await sealedFileIn(written.slice(0, -40))).toBeNull();
  });

  test("stays closed when somebody changed header or content on purpose", async () => {
    const changes = [
      { iterations: file.iterations + 1 },
      { salt: flipped(file.salt) },
      { iv: flipped(file.iv) },
      { content: flipped(file.content) },
      { content: "" },
    ];
    for (const change of changes) {
      const read = await sealedFileIn(JSON.stringify(await forged(change)));
      const opened = read !== null && "problem" in read ? null : await unseal(read!, passphrase);
      expect(opened, JSON.stringify(change)).toBeNull();
    }
  });

  test("vouches for its header too: the same key with another header opens nothing", async () => {
    const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "base64"));
    const base = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase), "PBKDF2", false, [
      "deriveKey",
    ]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(file.salt), iterations: file.iterations };
    const key = await crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const plain = crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(file.iv) }, key, bytes(file.content));
    await expect(plain).rejects.toThrow();
  });

  test("that would keep a computer busy, or is made of the wrong things, is refused at once", async () => {
    const wrong: Record<string, unknown>[] = [
      { iterations: 2 ** 31 },
      { iterations: 1e308 },
      { iterations: 1 },
      { iterations: "1000000" },
      { iterations: 600_000.5 },
      { salt: "" },
      { salt: [1, 2, 3] },
      { iv: "AAAA" },
      { content: 7 },
      { content: "@@@@" },
      { cipher: "none" },
      { derivation: "MD5" },
      { more: "x" },
      { format: "other" },
    ];
    for (const change of wrong) {
      expect(await sealedFileIn(JSON.stringify({ ...file, ...change })), JSON.stringify(change)).toEqual(damaged);
    }
  });

  test("of eight megabytes of nonsense is refused", async () => {
    const nonsense = "A".repeat(8 * 1024 * 1024 - 400);
    expect(await sealedFileIn(JSON.stringify({ ...file, content: nonsense }))).toEqual(damaged);
  });

  test("of a newer Kennismap says so, and a readable file is none of these", async () => {
    expect(await sealedFileIn(JSON.stringify({ ...file, version: 3 }))).toEqual({ problem: "newer" });
    const readable = writeClientFile({ slug: "worksheet" }, { definition: oneFieldOfEach, content: {} });
    expect(await sealedFileIn(readable)).toBeNull();
  });

  test("that is anything else brings nothing down", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const read = await sealedFileIn(text);
        expect(read === null || "problem" in read).toBe(true);
      }),
    );
  });
});
