import { z } from "zod";
import { parseDocument, parseShortText } from "#app/documents/parsing.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { sources } from "./source.ts";
import { careSettings, cautionLevels, elements, evidenceKinds, forms, targetGroups } from "./vocabulary.ts";

const documentValue = z.unknown().transform(parseDocument);
const shortTextValue = z.unknown().transform(parseShortText);

const session = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/),
  title: z.string().trim().max(200),
  goal: z.string().trim().max(1000),
  minutes: z.number().int().min(0).max(1000).nullable(),
  materials: z.array(z.string().trim().min(1).max(200)).max(40),
  items: z
    .array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("contribution"), workId: z.uuid() }),
        z.object({ kind: z.literal("text"), document: documentValue }),
      ]),
    )
    .max(60),
});

const revisionContent = z.object({
  title: z.string().max(200).transform(withoutControls),
  form: z.enum(forms).nullable(),
  what: shortTextValue,
  why: shortTextValue,
  caution: shortTextValue,
  cautionLevel: z.enum(cautionLevels),
  document: documentValue,
  sessions: z.array(session).max(60).nullable(),
  elements: z.array(z.enum(elements)).max(elements.length),
  targetGroups: z.array(z.enum(targetGroups)).max(targetGroups.length),
  settings: z.array(z.enum(careSettings)).max(careSettings.length),
  minutes: z.number().int().min(1).max(100_000).nullable(),
  evidence: z.enum(evidenceKinds).nullable(),
  sources,
  keywords: z.array(z.string().trim().min(1).max(60).transform(withoutControls)).max(20),
});

/** Reads what came from outside as the content of a draft; incomplete is fine, wrong is refused with the field's name. */
export function parseContent(given: unknown): RevisionContent {
  const parsed = revisionContent.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refusal("draft.content", "invalid", { field: String(parsed.error.issues[0]?.path[0] ?? "") });
}

function withoutControls(text: string): string {
  return text.toWellFormed().replace(/\p{Cc}+/gu, " ");
}
