import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";

/** Whether an exercise version is a part of a course that people of the organisation can follow. */
export async function isPartOfCourse(actor: Actor, exerciseVersionId: string): Promise<boolean> {
  const version = { organisationId: actor.organisationId, publishedAt: { not: null } };
  return (await database().part.count({ where: { exerciseVersionId, day: { version } } })) > 0;
}
