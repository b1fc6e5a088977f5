import type { EventCatalogue, EventName, HappenedEvent } from "#app/events/catalogue.ts";
import { database } from "#app/platform/database.server.ts";
import type { Activity } from "#app/xapi/data/activity.ts";
import { workActivity } from "./activity.ts";
import type { Builder, Said } from "./builder.ts";
import type { VerbName } from "./vocabulary.ts";

type WorkEventName = {
  [Name in EventName]: EventCatalogue[Name] extends { workId: string; revisionId: string } ? Name : never;
}[EventName];

/** Someone did this with a contribution or a module. */
export function didWithWork(verb: VerbName): Builder<WorkEventName> {
  return async (event, base) => {
    const about = await aboutWork(event, base, verb === "adapted");
    return about && { ...about, verb };
  };
}

/** A title is said only once its revision is published. */
async function aboutWork(
  { organisationId, payload: { workId, revisionId } }: HappenedEvent<WorkEventName>,
  base: string,
  withOrigin = false,
): Promise<Omit<Said, "verb"> | null> {
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
  const origin = withOrigin && work.adaptedFrom !== null ? [workActivity(base, work.adaptedFrom)] : [];
  return {
    object: workActivity(base, work, name),
    context: { language: work.language, ...(origin.length > 0 && { contextActivities: { other: origin } }) },
  };
}

/** A reviewer decided on a draft: that she reviewed it, and what came of it. */
export function decidedOnWork(outcome: "returned" | "published"): Builder<WorkEventName> {
  return async (event, base) => {
    const about = await aboutWork(event, base);
    if (about === null) return null;
    return [
      { ...about, verb: outcome, later: 1 },
      { ...about, verb: "reviewed" },
    ];
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
