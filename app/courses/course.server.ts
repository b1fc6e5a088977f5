import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { pathOf } from "./path.ts";
import type { PlannedDay } from "./path.ts";
import { mayPublishCourse } from "./policy.ts";
import { progressOf, shownOn } from "./progress.ts";
import { findEnrolment, progressRecords, standingAssignment } from "./records.server.ts";
import type { EnrolmentRow } from "./records.server.ts";
import { keepTrainers } from "./trainer.server.ts";
import { plannedVersion } from "./version.server.ts";
import type { VersionRow } from "./version.server.ts";

/** The courses that people of the organisation can follow, with where the actor is in each; assigned ones first. */
export async function courseList(actor: Actor) {
  const { organisationId } = actor;
  const courses = await database().course.findMany({
    where: { organisationId, versions: { some: { publishedAt: { not: null } } } },
    orderBy: { createdAt: "asc" },
    select: { slug: true },
  });
  const paths = await Promise.all(courses.map(({ slug }) => coursePath(actor, slug)));
  const rank = ({ progress }: CoursePath) => progress?.dueOn ?? (progress ? "9" : "99");
  return paths.filter((path) => path !== null).toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

/** The titles of the courses that people can be assigned to. */
export async function courseTitles({ organisationId }: Actor) {
  const versions = await database().courseVersion.findMany({
    where: { organisationId, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    distinct: ["courseId"],
    select: { title: true, course: { select: { id: true, slug: true, language: true, createdAt: true } } },
  });
  return versions
    .map(({ title, course }) => ({ ...course, title }))
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}

export type CoursePath = NonNullable<Awaited<ReturnType<typeof coursePath>>>;

/** A course as the actor sees it: its days, what is done, and the part to go on with. Null: no such course. */
export function coursePath(actor: Actor, slug: string) {
  return learnerPath(slug, actor);
}

/** A course as this person follows it, for her own page and for the page of who leads her; rights are the caller's. */
export async function learnerPath(
  slug: string,
  { organisationId, personId }: { organisationId: string; personId: string },
) {
  const [course, assignment, enrolment] = await Promise.all([
    database().course.findFirst({
      where: { organisationId, slug },
      select: { id: true, slug: true, language: true },
    }),
    standingAssignment(database(), { organisationId, personId, course: { slug } }),
    findEnrolment(database(), { organisationId, personId, edition: { course: { slug } } }),
  ]);
  const version = enrolment?.version ?? (course && (await newestVersion(organisationId, course.id)));
  if (course === null || version === null) return null;
  return {
    ...course,
    ...{ title: version.title, what: version.what, why: version.why, notice: version.notice },
    assignment,
    enrolled: enrolment !== null,
    progress: enrolment && shownOn(dayOf(now()), assignment, progressOf(progressRecords(enrolment))),
    path: pathOfVersion(version, enrolment),
  };
}

/** Puts a version before new participants: from now on they come into a standing edition of it. Null: no such version. */
export async function publishCourseVersion(actor: Actor, versionId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayPublishCourse(actor));
    const { organisationId } = actor;
    const version = await tx.courseVersion.findFirst({ where: { id: versionId, organisationId } });
    if (version === null) return null;
    const { courseId, number } = version;
    const newer = await tx.courseVersion.count({
      where: { organisationId, courseId, number: { gt: number }, publishedAt: { not: null } },
    });
    if (newer > 0) throw new Refusal("course.superseded", "conflict");
    const { count } = await tx.courseVersion.updateMany({
      where: { id: versionId, organisationId, publishedAt: null },
      data: { publishedAt: now(), publishedById: actor.personId },
    });
    if (count === 0) return { id: versionId };
    const edition = await tx.edition.create({ data: { organisationId, courseId, versionId } });
    await keepTrainers(tx, { organisationId, courseId, editionId: edition.id });
    await record(tx, actor, "course.published", { courseId, versionId });
    return { id: versionId };
  });
}

/** The versions that wait for someone to publish them: those newer than the newest published one. */
export async function waitingVersions(actor: Actor, slug: string) {
  if (!mayPublishCourse(actor)) return [];
  const { organisationId } = actor;
  const versions = await database().courseVersion.findMany({
    where: { organisationId, course: { slug } },
    orderBy: { number: "desc" },
    select: { id: true, number: true, title: true, packageVersion: true, createdAt: true, publishedAt: true },
  });
  const published = versions.find(({ publishedAt }) => publishedAt !== null)?.number ?? 0;
  return versions.filter(({ number }) => number > published);
}

/** The version as days with planned parts, and what this place in it records. */
export function pathOfVersion(version: VersionRow, enrolment: EnrolmentRow | null) {
  return pathOf(
    version.days as readonly PlannedDay[],
    enrolment ?? { openings: [], completions: [], lastPartId: null },
  );
}

async function newestVersion(organisationId: string, courseId: string): Promise<VersionRow | null> {
  const newest = await database().courseVersion.findFirst({
    where: { organisationId, courseId, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return newest && plannedVersion(database(), newest.id);
}
