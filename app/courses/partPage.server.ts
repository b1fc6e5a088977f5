import type { Document } from "#app/documents/document.ts";
import { learnerExercise } from "#app/exercises/exerciseVersion.server.ts";
import { ownStanding } from "#app/exercises/standing.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { pathOfVersion } from "./course.server.ts";
import { placeOfPart } from "./part.server.ts";

/** A part as its learner does it: what to read or answer, how far she is, and what stands before and after. */
export async function partPage(actor: Actor, slug: string, partSlug: string) {
  const place = await placeOfPart(database(), actor, slug, partSlug);
  if (place === null) return null;
  const { enrolment, part } = place;
  const { version } = enrolment;
  const { days, next } = pathOfVersion(version, enrolment);
  const day = days.find(({ parts }) => parts.some(({ id }) => id === part.id))!;
  const parts = days.flatMap((each) => each.parts);
  const index = parts.findIndex(({ id }) => id === part.id);
  const { organisationId } = actor;
  const [row, course, contribution, answering] = await Promise.all([
    database().part.findFirst({ where: { id: part.id, day: { version: { organisationId } } }, select: { text: true } }),
    database().course.findFirst({ where: { id: place.courseId, organisationId }, select: { language: true } }),
    part.workId === null ? null : contributionOf(actor, part.workId),
    part.exerciseVersionId === null ? null : answeringOf(actor, part.exerciseVersionId),
  ]);
  return {
    course: { slug, title: version.title, language: course?.language ?? "nl" },
    day: { title: day.title, number: day.parts.findIndex(({ id }) => id === part.id) + 1, total: day.parts.length },
    part: parts[index]!,
    /** Whether she opened it before, and is known to be in it (or past it). */
    known: parts[index]!.state === "done" || (parts[index]!.openedAt !== null && enrolment.lastPartId === part.id),
    text: (row?.text ?? null) as Document | null,
    /** What is read in this part, or the background to it; null when nothing of it is published. */
    contribution,
    ...{ exercise: answering?.exercise ?? null, standing: answering?.standing ?? null },
    previous: neighbour(parts[index - 1]),
    next: neighbour(parts[index + 1]),
    goOn: neighbour(next ?? undefined),
  };
}

export type PartPage = NonNullable<Awaited<ReturnType<typeof partPage>>>;

/** Whoever follows a course may do its exercises. */
async function answeringOf(actor: Actor, id: string) {
  const exercise = await learnerExercise(actor, id, () => true);
  const standing = exercise && (await ownStanding(actor, id));
  return exercise && standing && { exercise, standing };
}

async function contributionOf(actor: Actor, workId: string) {
  const publication = await database().publication.findFirst({
    where: { workId, organisationId: actor.organisationId, supersededAt: null },
    select: { work: { select: { slug: true, language: true } }, revision: { select: { title: true } } },
  });
  return publication && { ...publication.work, title: publication.revision.title };
}

function neighbour(part: { slug: string; title: string } | undefined) {
  return part ? { slug: part.slug, title: part.title } : null;
}
