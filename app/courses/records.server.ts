import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import type { CourseRecords } from "./progress.ts";
import { plannedVersion } from "./version.server.ts";
import type { VersionRow } from "./version.server.ts";

/** One person in one course. */
export interface Following {
  organisationId: string;
  personId: string;
  courseId: string;
}

const enrolmentFields = {
  ...{ id: true, personId: true, registration: true, enrolledAt: true, lastPartId: true },
  openings: { select: { partId: true, at: true } },
  completions: { select: { partId: true, at: true, how: true, attemptId: true } },
  edition: { select: { courseId: true, versionId: true } },
} as const satisfies Prisma.EnrolmentSelect;

/** A place in a course: the version followed, and what was done in it. */
export interface EnrolmentRow extends Prisma.EnrolmentGetPayload<{ select: typeof enrolmentFields }> {
  version: VersionRow;
}

/** The newest place that fits, or null. */
export async function findEnrolment(tx: Transaction, where: Prisma.EnrolmentWhereInput): Promise<EnrolmentRow | null> {
  const row = await tx.enrolment.findFirst({ where, orderBy: { enrolledAt: "desc" }, select: enrolmentFields });
  return row && { ...row, version: await plannedVersion(tx, row.edition.versionId) };
}

/** Every place that fits, the oldest first. */
export async function findEnrolments(tx: Transaction, where: Prisma.EnrolmentWhereInput): Promise<EnrolmentRow[]> {
  const rows = await tx.enrolment.findMany({ where, orderBy: { enrolledAt: "asc" }, select: enrolmentFields });
  const found: EnrolmentRow[] = [];
  for (const row of rows) found.push({ ...row, version: await plannedVersion(tx, row.edition.versionId) });
  return found;
}

/** The assignment that stands, and the place that the person has; null where there is none. */
export async function recordsOf(tx: Transaction, { organisationId, personId, courseId }: Following) {
  const assignment = await standingAssignment(tx, { organisationId, personId, courseId });
  const enrolment = await findEnrolment(tx, { organisationId, personId, edition: { courseId } });
  return { assignment, enrolment };
}

/** The assignment of a course to a person that counts today, or null. */
export function standingAssignment(tx: Transaction, where: Prisma.AssignmentWhereInput) {
  return tx.assignment.findFirst({
    where: { ...where, withdrawnAt: null },
    select: { id: true, dueOn: true, reason: true, assignedAt: true },
  });
}

/** A place in a course as the progress function wants it. */
export function progressRecords({ version, openings, completions }: EnrolmentRow): Omit<CourseRecords, "assignment"> {
  return { parts: version.days.flatMap((day) => day.parts), openings, completions };
}

/** Changes to what one person does in one course take turns, over all processes, until the transaction ends. */
export async function takeTurn(tx: Transaction, { personId, courseId }: Following): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${personId} ${courseId}`}, 0))`;
}
