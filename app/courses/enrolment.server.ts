import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { mayFollowCourses } from "./policy.ts";
import { writeProgress } from "./progress.server.ts";
import { takeTurn } from "./records.server.ts";
import type { Following } from "./records.server.ts";

/** Gives the actor a place in a course; whoever has one keeps it. Null: no such course, or none published. */
export async function enrol(actor: Actor, slug: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayFollowCourses(actor));
    const { organisationId, personId } = actor;
    const course = await tx.course.findFirst({ where: { organisationId, slug }, select: { id: true } });
    if (course === null) return null;
    const following = { organisationId, personId, courseId: course.id };
    await takeTurn(tx, following);
    const enrolment = await placeOf(tx, actor, following);
    if (enrolment !== null) await writeProgress(tx, following);
    return enrolment;
  });
}

/** The place that a person has in a course, else a new one in the standing edition; null when there is no edition. */
export async function placeOf(tx: Transaction, actor: Actor, following: Following): Promise<{ id: string } | null> {
  const { organisationId, personId, courseId } = following;
  const place = await tx.enrolment.findFirst({
    where: { organisationId, personId, edition: { courseId } },
    orderBy: { enrolledAt: "desc" },
    select: { id: true },
  });
  if (place !== null) return place;
  const edition = await standingEdition(tx, following);
  if (edition === null) return null;
  const data = { organisationId, personId, editionId: edition.id, enrolledAt: now() };
  const { id } = await tx.enrolment.create({ data, select: { id: true } });
  await record(tx, actor, "course.enrolled", { enrolmentId: id, courseId });
  return { id };
}

/** The edition without dates that new participants come into: the one with the newest published version. */
export function standingEdition(tx: Transaction, course: { organisationId: string; courseId: string }) {
  const { organisationId, courseId } = course;
  return tx.edition.findFirst({
    where: { organisationId, courseId, startsOn: null, endsOn: null, version: { publishedAt: { not: null } } },
    orderBy: { version: { number: "desc" } },
    select: { id: true, versionId: true },
  });
}
