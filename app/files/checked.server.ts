import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { fileTypeFromFile } from "file-type";
import sharp from "sharp";
import { Refusal } from "#app/platform/refusal.ts";
import { removeStored, temporaryPath } from "#app/platform/storage.server.ts";
import { kindOfMediaType } from "./file.ts";
import type { FileKind } from "./file.ts";
import type { ReceivedFile } from "./received.server.ts";

/** A file whose content is what it says. Pictures were made anew, so nothing of their metadata is left. */
export interface CheckedFile {
  path: string;
  kind: FileKind;
  mediaType: string;
  bytes: number;
  sha256: string;
  width: number | null;
  height: number | null;
}

/** Larger pictures are a way to exhaust memory, not a photograph. */
const mostPixels = 60_000_000;
const widest = 2400;

/** Checks by its content, never by its name, that a file is of the wanted kind; pictures are encoded again. */
export async function checkFile(received: ReceivedFile, wanted: FileKind): Promise<CheckedFile> {
  try {
    const mediaType = (await fileTypeFromFile(received.path))?.mime ?? "";
    if (kindOfMediaType(mediaType) !== wanted) throw new Refusal(`file.not.${wanted}`);
    if (wanted === "image") return await encodedAgain(received.path);
    return { ...(await measured(received.path)), kind: wanted, mediaType, width: null, height: null };
  } catch (error) {
    await removeStored(received.path);
    throw error;
  }
}

async function encodedAgain(original: string): Promise<CheckedFile> {
  const path = await temporaryPath();
  try {
    const { width, height } = await sharp(original, { limitInputPixels: mostPixels, failOn: "error" })
      .rotate()
      .resize({ width: widest, withoutEnlargement: true })
      .webp({ quality: 82 })
      .toFile(path);
    return { ...(await measured(path)), kind: "image", mediaType: "image/webp", width, height };
  } catch {
    await removeStored(path);
    throw new Refusal("file.unreadable");
  } finally {
    await removeStored(original);
  }
}

async function measured(path: string): Promise<{ path: string; bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return { path, bytes: (await stat(path)).size, sha256: hash.digest("hex") };
}
