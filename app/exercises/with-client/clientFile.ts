import { z } from "zod";
import type { BaseDefinition } from "../kind.ts";
import type { ClientKind, ClientWork } from "./clientKind.ts";

/** The most that is read of a file, in bytes: the fullest genogram, sealed, is far below it. */
export const clientFileLimit = 8 * 1024 * 1024;

/** How each of our files begins, also one of which the rest did not arrive. */
const ours = /^\s*\{\s*"format":\s*"kennismap"/;

const clientFile = z.object({
  format: z.literal("kennismap"),
  version: z.number(),
  kind: z.string(),
  definition: z.looseObject({ title: z.string().max(300) }),
  answer: z.unknown(),
});

/** Why a file cannot be opened: the key of a sentence, and for another exercise its title. */
export interface ClientFileProblem {
  problem: "size" | "form" | "newer" | "other" | "damaged";
  title?: string;
}

/** The text of a readable .kennismap file: in years too, without this application. */
export function writeClientFile(kind: Pick<ClientKind, "slug">, { definition, content }: ClientWork): string {
  const file = { format: "kennismap", version: 1, kind: kind.slug, definition, answer: content };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a .kennismap file of this exercise, also one of an older definition with the same title. */
export function readClientFile(
  kind: ClientKind,
  current: BaseDefinition,
  text: string,
): ClientWork | ClientFileProblem {
  const parsed = clientFile.safeParse(parseJson(text));
  if (!parsed.success) return { problem: ours.test(text) ? "damaged" : "form" };
  const { version, definition, answer } = parsed.data;
  if (version > 1) return { problem: "newer" };
  if (parsed.data.kind !== kind.slug || (kind.bound && !sameTitle(definition.title, current.title))) {
    return { problem: "other", title: definition.title };
  }
  // What the exercise of then said matters only to a file that belongs to it.
  return kind.parse({ definition: kind.bound ? definition : current, answer }) ?? { problem: "damaged" };
}

/** What a text says as JSON, or null. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

function sameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
