import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { recordsSelection } from "./revision.server.ts";
import { isOpen, stateOf } from "./revisionState.ts";

/** What the actor writes: each of her works with the newest revision and where it stands, last saved first. */
export async function myWork(actor: Actor) {
  const works = await database().work.findMany({
    where: {
      organisationId: actor.organisationId,
      OR: [{ ownerId: actor.personId }, { coWriters: { some: { personId: actor.personId } } }],
    },
    include: {
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { id: true, number: true, title: true, savedAt: true, ...recordsSelection },
      },
      publications: { select: { at: true, supersededAt: true } },
    },
  });
  const returns = await database().review.findMany({
    where: { decision: "returned", revision: { workId: { in: works.map(({ id }) => id) } } },
    orderBy: { at: "desc" },
    select: { at: true, reason: true, revision: { select: { workId: true } } },
  });
  return works
    .flatMap(({ id, kind, slug, language, revisions, publications }) =>
      revisions.map((revision) => ({
        workId: id,
        kind,
        slug,
        language,
        revisionId: revision.id,
        title: revision.title,
        savedAt: revision.savedAt,
        state: stateOf(revision),
        /** Why a reviewer handed it back, also when the next version had been begun by then. */
        reason: isOpen(revision)
          ? (returns.find(({ at, revision: { workId } }) => workId === id && publications.every((one) => one.at < at))
              ?.reason ?? "")
          : "",
        published: publications.some(({ supersededAt }) => supersededAt === null),
      })),
    )
    .sort((one, other) => other.savedAt.getTime() - one.savedAt.getTime());
}
