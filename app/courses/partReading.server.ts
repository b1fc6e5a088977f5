import type { i18n } from "i18next";
import { publishedWork } from "#app/authoring/publication.server.ts";
import type { Source } from "#app/authoring/source.ts";
import type { Document } from "#app/documents/document.ts";
import { renderDocument, renderParts } from "#app/documents/rendering.ts";
import type { Rendering } from "#app/documents/rendering.ts";
import { referencesOf } from "#app/documents/references.ts";
import { learnerExercise } from "#app/exercises/exerciseVersion.server.ts";
import { ownStanding } from "#app/exercises/standing.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";

/** A contribution as a part shows it to read, as static HTML with its exercises between; null when it is not there. */
export async function partReading(actor: Actor, workId: string, i18n: i18n) {
  const work = await database().work.findFirst({
    where: { id: workId, organisationId: actor.organisationId },
    select: { slug: true },
  });
  const published = work && (await publishedWork(actor, "contribution", work.slug));
  if (!published) return null;
  const { title, what, why, caution, cautionLevel, document, sources } = published.content;
  const rendering = { ...renderingIn(i18n), source: sourceIn(i18n, sources) };
  const short = (text: Document, prefix: string) => renderDocument(text, { ...rendering, prefix });
  return {
    slug: published.work.slug,
    language: published.work.language,
    title,
    cautionLevel,
    unconfirmed: published.unconfirmed,
    withdrawn: published.withdrawal !== null,
    what: short(what, "what"),
    why: short(why, "why"),
    caution: short(caution, "caution"),
    how: renderParts(document, { ...rendering, prefix: "how" }),
    exercises: await exercisesIn(actor, document),
    sources: sources.map(({ key, citation }) => ({ key, citation })),
  };
}

export type PartReading = NonNullable<Awaited<ReturnType<typeof partReading>>>;

/** What and why of a course as static HTML. */
export function courseTexts({ what, why }: { what: unknown; why: unknown }, i18n: i18n) {
  const rendering = renderingIn(i18n);
  return {
    whatHtml: renderDocument(what as Document, { ...rendering, prefix: "what" }),
    whyHtml: renderDocument(why as Document, { ...rendering, prefix: "why" }),
  };
}

/** The text of a live or practice part as static HTML. */
export function partText(text: Document, i18n: i18n): string {
  return renderDocument(text, { ...renderingIn(i18n), prefix: "text" });
}

/** An exercise and where the actor stands with it, for whoever meets it in a course; null when it is not there. */
export async function exerciseWithStanding(actor: Actor, id: string) {
  const exercise = await learnerExercise(actor, id, () => true);
  const standing = exercise && (await ownStanding(actor, id));
  return exercise && standing && { exercise, standing };
}

async function exercisesIn(actor: Actor, document: Document) {
  const found = await Promise.all(
    referencesOf(document).exerciseVersionIds.map((id) => exerciseWithStanding(actor, id)),
  );
  return found.filter((each) => each !== null);
}

function renderingIn(i18n: i18n): Rendering {
  const t = i18n.getFixedT(null, "documents");
  return {
    texts: {
      callout: {
        ...{ tip: t("callout.tip"), caution: t("callout.caution") },
        ...{ example: t("callout.example"), note: t("callout.note") },
      },
      table: t("table"),
      video: t("video"),
    },
    fileHref: (fileId) => `/files/${fileId}`,
  };
}

function sourceIn(i18n: i18n, sources: readonly Source[]): NonNullable<Rendering["source"]> {
  const t = i18n.getFixedT(null, "documents");
  return (key) => {
    const index = sources.findIndex((source) => source.key === key);
    const number = index + 1;
    if (index === -1) return null;
    return { number, href: "#sources", label: t("source", { number, label: sources[index]!.citation }) };
  };
}
