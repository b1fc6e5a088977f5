import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { recordsSelection } from "./revision.server.ts";
import { stateOf } from "./revisionState.ts";

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
      publications: { where: { supersededAt: null }, select: { at: true } },
    },
  });
  return works
    .flatMap(({ id, kind, slug, revisions, publications }) =>
      revisions.map((revision) => ({
        workId: id,
        kind,
        slug,
        revisionId: revision.id,
        title: revision.title,
        savedAt: revision.savedAt,
        state: stateOf(revision),
        reason: revision.submissions[0]?.review?.reason ?? "",
        published: publications.length > 0,
      })),
    )
    .sort((one, other) => other.savedAt.getTime() - one.savedAt.getTime());
}
