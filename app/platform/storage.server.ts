import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { v4 as uuid } from "uuid";
import { settings } from "./settings.server.ts";

/** Where the bytes of a file lie: under DATA_DIR, never under a folder that is served. */
export function storedPath(id: string): string {
  return path.join(path.resolve(settings().dataDir), "files", id.slice(-2), id);
}

/** A place to write what is not yet checked. Whoever asks for it removes it or stores it. */
export async function temporaryPath(): Promise<string> {
  const folder = path.join(path.resolve(settings().dataDir), "uploads");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return path.join(folder, uuid());
}

/** Keeps a checked file for good. */
export async function store(temporary: string, id: string): Promise<void> {
  const place = storedPath(id);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await rename(temporary, place);
}

/** Removes a temporary or stored file, if it is there. */
export async function removeStored(place: string): Promise<void> {
  await rm(place, { force: true });
}

/** Some bytes of a stored file, the last one included; null when it is not there. */
export async function openStored(id: string, range?: { start: number; end: number }): Promise<Readable | null> {
  const place = storedPath(id);
  const there = await stat(place).catch(() => null);
  return there === null ? null : createReadStream(place, range);
}
