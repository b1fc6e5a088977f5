import { z } from "zod";
import type { BaseDefinition, Kind } from "../kind.ts";

/** The most that is read of a file, in bytes. */
export const clientFileLimit = 2 * 1024 * 1024;

const clientFile = z.object({
  format: z.literal("kennismap"),
  version: z.number(),
  kind: z.string(),
  definition: z.looseObject({ title: z.string() }),
  answer: z.unknown(),
});

/** A clinician's own file of what was filled in with a client: only she has it. */
export interface ClientWork {
  definition: BaseDefinition;
  answer: unknown;
}

/** Why a file cannot be opened: the key of a sentence, and for another exercise its title. */
export interface ClientFileProblem {
  problem: "size" | "form" | "newer" | "other";
  title?: string;
}

/** The text of a .kennismap file: readable by anyone who has it, in years too, without this application. */
export function writeClientFile(kind: Kind, { definition, answer }: ClientWork): string {
  return `${JSON.stringify({ format: "kennismap", version: 1, kind: kind.slug, definition, answer }, null, 2)}\n`;
}

/** Reads a .kennismap file of this exercise, also one of an older definition with the same title. */
export function readClientFile(kind: Kind, current: BaseDefinition, text: string): ClientWork | ClientFileProblem {
  const parsed = clientFile.safeParse(parseJson(text));
  if (!parsed.success) return { problem: "form" };
  const { version, definition: stored, answer: given } = parsed.data;
  if (version > 1) return { problem: "newer" };
  if (parsed.data.kind !== kind.slug || !sameTitle(stored.title, current.title)) {
    return { problem: "other", title: stored.title };
  }
  const definition = kind.definition.safeParse(kind.upgrade(stored));
  const answer = kind.answer.safeParse(given);
  if (!definition.success || !answer.success) return { problem: "form" };
  return { definition: definition.data, answer: kind.fit(definition.data, answer.data) };
}

/** The name under which a browser saves the file. */
export function clientFileName(title: string, day: string): string {
  const words = title
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${words.slice(0, 60) || "werkblad"}-${day}.kennismap`;
}

function sameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
