import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";

/** What is read of a version to lay it out as a path. */
export const versionFields = {
  ...{ id: true, number: true, title: true, what: true, why: true, notice: true },
  days: {
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
  },
} as const satisfies Prisma.CourseVersionSelect;

export type VersionRow = Prisma.CourseVersionGetPayload<{ select: typeof versionFields }>;

// A version never changes, so every process may remember the ones that it read.
const remembered = new Map<string, VersionRow>();
const mostRemembered = 100;

/** The plan of a version that a scoped query led to, read once. */
export async function plannedVersion(tx: Transaction, id: string): Promise<VersionRow> {
  const known = remembered.get(id);
  if (known !== undefined) return known;
  const version = await tx.courseVersion.findUniqueOrThrow({ where: { id }, select: versionFields });
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value!);
  remembered.set(id, version);
  return version;
}
