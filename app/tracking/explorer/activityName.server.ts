import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { courseActivity, partActivity, workActivity } from "../activity.ts";

/** An activity of ours with its title. */
export interface NamedActivity {
  id: string;
  name: string;
}

/** More than these nobody means. */
const most = 200;

/** The courses, parts and published works whose title holds this text; without one, all of them. Never a reflection. */
export async function activitiesNamed({ organisationId }: Actor, text = ""): Promise<NamedActivity[]> {
  const base = await identifierBase();
  const title = { contains: text, mode: "insensitive" as const };
  const [versions, parts, publications] = await Promise.all([
    database().courseVersion.findMany({
      where: { organisationId, title, publishedAt: { not: null } },
      orderBy: { number: "desc" },
      take: most,
      select: { title: true, courseId: true },
    }),
    database().part.findMany({
      where: { title, kind: { not: "reflection" }, day: { version: { organisationId, publishedAt: { not: null } } } },
      orderBy: { day: { version: { number: "desc" } } },
      take: most,
      select: { title: true, slug: true, day: { select: { version: { select: { courseId: true } } } } },
    }),
    database().publication.findMany({
      where: { organisationId, revision: { title } },
      orderBy: { at: "desc" },
      take: most,
      select: { work: { select: { id: true, kind: true } }, revision: { select: { title: true } } },
    }),
  ]);
  const found = [
    ...versions.map(({ courseId, title: name }) => ({ id: courseActivity(base, courseId).id, name })),
    ...parts.map(({ slug, day, title: name }) => ({ id: partActivity(base, day.version.courseId, slug).id, name })),
    ...publications.map(({ work, revision }) => ({ id: workActivity(base, work).id, name: revision.title })),
  ];
  // The newest title of each, whatever it was called before.
  return [...new Map(found.toReversed().map((each) => [each.id, each])).values()].toReversed();
}
