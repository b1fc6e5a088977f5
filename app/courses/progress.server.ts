import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { progressOf } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { progressRecords, recordsOf, takeTurn } from "./records.server.ts";
import type { Following } from "./records.server.ts";

/** Writes what overviews read of one person in one course; called in the transaction of every change. */
export async function writeProgress(tx: Transaction, following: Following): Promise<void> {
  const { organisationId, personId, courseId } = following;
  const { assignment, enrolment } = await recordsOf(tx, following);
  await tx.progress.deleteMany({
    where: { organisationId, personId, courseId, ...(assignment && { NOT: { assignmentId: assignment.id } }) },
  });
  if (assignment === null || enrolment === null) return;
  const progress = progressOf(progressRecords(enrolment));
  await tx.progress.upsert({
    where: { assignmentId: assignment.id },
    create: { assignmentId: assignment.id, organisationId, personId, courseId, ...progress },
    update: progress,
  });
}

/** Writes the progress of everyone anew, one person and course at a time; returns how many there were. */
export async function rebuildProgress(): Promise<number> {
  const everyone = await everyFollowing();
  for (const following of everyone) {
    await transaction(async (tx) => {
      await takeTurn(tx, following);
      await writeProgress(tx, following);
    });
  }
  return everyone.length;
}

/** A row of progress that is not what a fresh computation gives. */
export interface ProgressDifference extends Following {
  written: Progress | null;
  computed: Progress | null;
}

/**
 * Compares every row of progress, or those of one organisation, with a fresh computation; each difference goes to the
 * log. Run every night.
 */
export async function compareProgress(organisationId?: string): Promise<ProgressDifference[]> {
  const differences: ProgressDifference[] = [];
  for (const following of await everyFollowing(organisationId)) {
    const difference = await transaction((tx) => compare(tx, following));
    if (difference === null) continue;
    log.error(following, "progress differs from its records; run the command that rebuilds it");
    differences.push(difference);
  }
  return differences;
}

async function compare(tx: Transaction, following: Following): Promise<ProgressDifference | null> {
  await takeTurn(tx, following);
  const { organisationId, personId, courseId } = following;
  const { assignment, enrolment } = await recordsOf(tx, following);
  const computed = assignment && enrolment ? progressOf(progressRecords(enrolment)) : null;
  const rows = await tx.progress.findMany({
    where: { organisationId, personId, courseId },
    omit: { organisationId: true, personId: true, courseId: true },
  });
  const [row, ...others] = rows;
  const { assignmentId = null, ...written } = row ?? {};
  const agrees =
    others.length === 0 && assignmentId === (computed && assignment!.id) && same(row ? written : null, computed);
  return agrees ? null : { ...following, written: row ? (written as Progress) : null, computed };
}

function same(one: unknown, other: unknown): boolean {
  const sorted = (value: unknown) => (value === null ? [] : Object.entries(value as object).toSorted());
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

async function everyFollowing(organisationId?: string): Promise<Following[]> {
  const where = organisationId === undefined ? {} : { organisationId };
  const select = { organisationId: true, personId: true, courseId: true } as const;
  const assigned = await database().assignment.findMany({ where, distinct: ["personId", "courseId"], select });
  const written = await database().progress.findMany({ where, select });
  const all = [...assigned, ...written].map((each) => [`${each.personId} ${each.courseId}`, each] as const);
  return [...new Map(all).values()];
}
