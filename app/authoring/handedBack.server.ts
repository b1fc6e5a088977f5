import { database } from "#app/platform/database.server.ts";

/**
 * What a reviewer last handed back that a revision has to answer: its own text, or that of an older revision when
 * nothing was published since; null when there is nothing. With `before` only what was handed back before that moment.
 */
export async function lastReturn({ workId, number }: { workId: string; number: number }, before?: Date) {
  const review = await database().review.findFirst({
    where: {
      decision: "returned",
      revision: { workId, number: { lte: number } },
      ...(before && { at: { lt: before } }),
    },
    orderBy: { at: "desc" },
    include: { submission: { select: { content: true } } },
  });
  if (review === null) return null;
  const since = await database().publication.findFirst({
    where: { workId, at: { gt: review.at }, revision: { number: { lt: number } } },
    select: { id: true },
  });
  return since === null ? review : null;
}
