import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { Refusal } from "#app/platform/refusal.ts";
import { removeStored, temporaryPath } from "#app/platform/storage.server.ts";

/** A file as it came in, not checked yet. */
export interface ReceivedFile {
  name: string;
  path: string;
}

const envelope = 64 * 1024;

/**
 * Writes the one file of a form to a temporary place, stopping as soon as it grows over the limit (bytes). A request
 * that says beforehand that it is larger is refused before a byte of it is read.
 */
export async function receiveFile(request: Request, limit: number): Promise<ReceivedFile> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit + envelope) throw tooLarge(limit);
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data") || request.body === null) throw new Refusal("file.none");
  const place = await temporaryPath();
  let received: ReceivedFile | null = null;
  let writing: Promise<void> = Promise.resolve();
  let over = false;
  const form = busboy({
    headers: { "content-type": type },
    limits: { files: 1, fileSize: limit, fields: 5 },
    defParamCharset: "utf8",
  });
  form.on("file", (_field, stream, info) => {
    received = { name: info.filename ?? "", path: place };
    stream.on("limit", () => {
      over = true;
      form.destroy(tooLarge(limit));
    });
    writing = pipeline(stream, createWriteStream(place, { mode: 0o600 }));
    writing.catch(() => {});
  });
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), form);
    await writing;
    if (received === null) throw new Refusal("file.none");
    return received;
  } catch (error) {
    await writing.catch(() => {});
    await removeStored(place);
    if (over) throw tooLarge(limit);
    if ((error as { code?: string }).code === "ENOSPC") throw new Refusal("file.diskFull", "conflict");
    throw error instanceof Refusal ? error : new Refusal("file.broken");
  }
}

function tooLarge(limit: number): Refusal {
  return new Refusal("file.tooLarge", "large", { limit: Math.round(limit / 1024 / 1024) });
}
