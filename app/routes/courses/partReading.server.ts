import type { i18n } from "i18next";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { noteReading } from "#app/authoring/reading.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { readerView } from "../works/loading.server.ts";

/** A contribution as it is read inside a part; null when it is not there. A visit counts as reading it. */
export async function partReading(actor: Actor, slug: string, { i18n, visits }: { i18n: i18n; visits: boolean }) {
  const work = await publishedWork(actor, "contribution", slug);
  if (work === null) return null;
  if (visits) await noteReading(actor, "contribution", work.work.id, work.revisionId);
  return readerView(actor, work, i18n);
}

export type Reading = NonNullable<Awaited<ReturnType<typeof partReading>>>;
