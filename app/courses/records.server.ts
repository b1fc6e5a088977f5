import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import type { CourseRecords } from "./progress.ts";

/** One person in one course. */
export interface Following {
  organisationId: string;
  personId: string;
  courseId: string;
}

const orderedDays = {
  orderBy: { position: "asc" },
  select: {
    ...{ id: true, title: true, goal: true },
    parts: {
      orderBy: { position: "asc" },
      select: {
        ...{ id: true, slug: true, kind: true, title: true, minutes: true },
        ...{ workId: true, exerciseVersionId: true },
      },
    },
  },
} as const satisfies Prisma.CourseVersion$daysArgs;

/** What is read of a version to lay it out as a path. */
export const versionFields = {
  ...{ id: true, number: true, title: true, what: true, why: true, notice: true },
  days: orderedDays,
} as const satisfies Prisma.CourseVersionSelect;

export type VersionRow = Prisma.CourseVersionGetPayload<{ select: typeof versionFields }>;

/** What is read of a place in a course: the version followed, and what was done in it. */
export const enrolmentFields = {
  ...{ id: true, personId: true, registration: true, enrolledAt: true, lastPartId: true },
  openings: { select: { partId: true, at: true } },
  completions: { select: { partId: true, at: true, how: true, attemptId: true } },
  edition: { select: { version: { select: versionFields } } },
} as const satisfies Prisma.EnrolmentSelect;

export type EnrolmentRow = Prisma.EnrolmentGetPayload<{ select: typeof enrolmentFields }>;

/** The assignment that stands, and the place that the person has; null where there is none. */
export async function recordsOf(tx: Transaction, { organisationId, personId, courseId }: Following) {
  const assignment = await tx.assignment.findFirst({
    where: { organisationId, personId, courseId, withdrawnAt: null },
    select: { id: true, dueOn: true, reason: true, assignedAt: true },
  });
  const enrolment = await tx.enrolment.findFirst({
    where: { organisationId, personId, edition: { courseId } },
    orderBy: { enrolledAt: "desc" },
    select: enrolmentFields,
  });
  return { assignment, enrolment };
}

/** A place in a course as the progress function wants it. */
export function progressRecords({ edition, openings, completions }: EnrolmentRow): Omit<CourseRecords, "assignment"> {
  return { parts: edition.version.days.flatMap((day) => day.parts), openings, completions };
}

/** Changes to what one person does in one course take turns, over all processes, until the transaction ends. */
export async function takeTurn(tx: Transaction, { personId, courseId }: Following): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${personId} ${courseId}`}, 0))`;
}
