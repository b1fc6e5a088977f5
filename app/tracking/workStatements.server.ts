import type { EventCatalogue, EventName } from "#app/events/catalogue.ts";
import { database } from "#app/platform/database.server.ts";
import type { Activity } from "#app/xapi/data/activity.ts";
import { workActivity } from "./activity.ts";
import type { Builder } from "./builder.ts";
import type { VerbName } from "./vocabulary.ts";

type WorkEventName = {
  [Name in EventName]: EventCatalogue[Name] extends { workId: string; revisionId: string } ? Name : never;
}[EventName];

/** Someone did this with a contribution or a module. A title is said only once its revision is published. */
export function didWithWork(verb: VerbName): Builder<WorkEventName> {
  return async ({ organisationId, payload }, base) => {
    const { workId, revisionId } = payload;
    const work = await database().work.findFirst({
      where: { organisationId, id: workId },
      select: {
        id: true,
        kind: true,
        language: true,
        adaptedFrom: { select: { id: true, kind: true } },
        revisions: { where: { id: revisionId, publication: { isNot: null } }, select: { title: true } },
      },
    });
    if (work === null) return null;
    const [published] = work.revisions;
    const name = published === undefined ? undefined : { [work.language]: published.title };
    const origin = verb === "adapted" && work.adaptedFrom !== null ? [workActivity(base, work.adaptedFrom)] : [];
    return {
      verb,
      object: workActivity(base, work, name),
      context: { language: work.language, ...(origin.length > 0 && { contextActivities: { other: origin } }) },
    };
  };
}

/** The published works that hold an exercise, as what its statements belong to. */
export async function worksWithExercise(organisationId: string, exerciseVersionId: string, base: string) {
  const publications = await database().publication.findMany({
    where: { organisationId, supersededAt: null, revision: { exerciseUses: { some: { exerciseVersionId } } } },
    select: { work: { select: { id: true, kind: true, language: true } }, revision: { select: { title: true } } },
    orderBy: { workId: "asc" },
    take: 10,
  });
  return publications.map(({ work, revision }): Activity =>
    workActivity(base, work, { [work.language]: revision.title }),
  );
}
