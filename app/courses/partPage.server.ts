import type { i18n } from "i18next";
import type { Document } from "#app/documents/document.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { pathOfVersion } from "./course.server.ts";
import { placeOfPart } from "./part.server.ts";
import { exerciseWithStanding, partReading, partText } from "./partReading.server.ts";

/** A part as its learner does it: what to read or answer, how far she is, and what stands before and after. */
export async function partPage(actor: Actor, slug: string, partSlug: string, i18n: i18n) {
  const place = await placeOfPart(database(), actor, slug, partSlug);
  if (place === null) return null;
  const { enrolment, part } = place;
  const { version } = enrolment.edition;
  const { days, next } = pathOfVersion(version, enrolment);
  const day = days.find(({ parts }) => parts.some(({ id }) => id === part.id))!;
  const parts = days.flatMap((each) => each.parts);
  const index = parts.findIndex(({ id }) => id === part.id);
  const { organisationId } = actor;
  const [row, course, background] = await Promise.all([
    database().part.findFirst({ where: { id: part.id, day: { version: { organisationId } } }, select: { text: true } }),
    database().course.findFirst({ where: { id: place.courseId, organisationId }, select: { language: true } }),
    part.kind === "read" || part.workId === null ? null : backgroundOf(actor, part.workId),
  ]);
  return {
    course: { slug, title: version.title, language: course?.language ?? "nl" },
    day: { title: day.title, number: day.parts.findIndex(({ id }) => id === part.id) + 1, total: day.parts.length },
    part: parts[index]!,
    text: row?.text ? partText(row.text as unknown as Document, i18n) : null,
    background,
    reading: part.kind === "read" && part.workId !== null ? await partReading(actor, part.workId, i18n) : null,
    ...(await answering(actor, part.exerciseVersionId)),
    previous: neighbour(parts[index - 1]),
    next: neighbour(parts[index + 1]),
    goOn: neighbour(next ?? undefined),
  };
}

export type PartPage = NonNullable<Awaited<ReturnType<typeof partPage>>>;

async function answering(actor: Actor, exerciseVersionId: string | null) {
  const found = exerciseVersionId === null ? null : await exerciseWithStanding(actor, exerciseVersionId);
  return { exercise: found?.exercise ?? null, standing: found?.standing ?? null };
}

/** The contribution to look into beside a part, or null when nothing of it is published. */
async function backgroundOf(actor: Actor, workId: string) {
  const publication = await database().publication.findFirst({
    where: { workId, organisationId: actor.organisationId, supersededAt: null },
    select: { work: { select: { slug: true, language: true } }, revision: { select: { title: true } } },
  });
  return publication && { ...publication.work, title: publication.revision.title };
}

function neighbour(part: { slug: string; title: string } | undefined) {
  return part ? { slug: part.slug, title: part.title } : null;
}
