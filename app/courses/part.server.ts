import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { complete, isCompleted } from "./completion.server.ts";
import { completionOf } from "./part.ts";
import { mayDoParts } from "./policy.ts";
import { writeProgress } from "./progress.server.ts";
import { findEnrolment, takeTurn } from "./records.server.ts";

/** Remembers that the actor is in this part, so that she goes on there on any device. Null: no such part of hers. */
export async function openPart(actor: Actor, slug: string, partSlug: string): Promise<{ id: string } | null> {
  const place = await placeOfPart(database(), actor, slug, partSlug);
  if (place === null) return null;
  const { enrolment, part } = place;
  const done = enrolment.completions.some(({ partId }) => partId === part.id);
  const known = enrolment.openings.some(({ partId }) => partId === part.id);
  if (known && (done || enrolment.lastPartId === part.id)) return { id: part.id };
  return transaction(async (tx) => {
    permit(mayDoParts(actor, enrolment));
    const following = { ...scope(actor), courseId: place.courseId };
    await takeTurn(tx, following);
    if (!done)
      await tx.enrolment.updateMany({ where: { id: enrolment.id, ...scope(actor) }, data: { lastPartId: part.id } });
    const { count } = await tx.opening.createMany({
      data: { enrolmentId: enrolment.id, partId: part.id, at: now() },
      skipDuplicates: true,
    });
    if (count === 1) {
      await record(tx, actor, "part.opened", { enrolmentId: enrolment.id, partId: part.id });
      await writeProgress(tx, following);
    }
    return { id: part.id };
  });
}

/** Finishes a part by the rule of its kind; finished twice is finished once. Null: no such part of hers. */
export async function completePart(
  actor: Actor,
  slug: string,
  partSlug: string,
): Promise<{ how: string; courseCompleted: boolean } | null> {
  return transaction(async (tx) => {
    const course = await tx.course.findFirst({ where: { organisationId: actor.organisationId, slug } });
    if (course === null) return null;
    const following = { ...scope(actor), courseId: course.id };
    await takeTurn(tx, following);
    const place = await placeOfPart(tx, actor, slug, partSlug);
    if (place === null) return null;
    const { enrolment, part } = place;
    permit(mayDoParts(actor, enrolment));
    const before = enrolment.completions.find(({ partId }) => partId === part.id);
    if (before) return { how: before.how, courseCompleted: isCompleted(enrolment) };
    const outcome = completionOf(part, await finishedAttempts(tx, actor, part));
    if (typeof outcome === "string") throw new Refusal(outcome, "conflict");
    return complete(tx, actor, { following, enrolment, partId: part.id, ...outcome });
  });
}

/** The exercise of a part that the actor follows, for whoever answers it there; undefined when there is none. */
export async function exerciseOfPart(actor: Actor, slug: string, partSlug: string): Promise<string | undefined> {
  const place = await placeOfPart(database(), actor, slug, partSlug);
  return place?.part.exerciseVersionId ?? undefined;
}

/** The actor's place in a course and one part of the version that she follows; null when either is absent. */
export async function placeOfPart(tx: Transaction, actor: Actor, slug: string, partSlug: string) {
  const edition = { course: { slug, organisationId: actor.organisationId } };
  const enrolment = await findEnrolment(tx, { ...scope(actor), edition });
  const parts = enrolment?.version.days.flatMap((day) => day.parts) ?? [];
  const part = parts.find((each) => each.slug === partSlug);
  return enrolment && part ? { enrolment, part, courseId: enrolment.edition.courseId } : null;
}

function finishedAttempts(tx: Transaction, actor: Actor, part: { exerciseVersionId: string | null }) {
  const { exerciseVersionId } = part;
  if (exerciseVersionId === null) return [];
  return tx.attempt.findMany({
    where: { ...scope(actor), exerciseVersionId, finishedAt: { not: null } },
    orderBy: { number: "asc" },
    select: { id: true, success: true },
  });
}

function scope({ organisationId, personId }: Actor) {
  return { organisationId, personId };
}
