import { pool } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { identifiersOf } from "#app/xapi/data/agent.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { activitiesOf } from "#app/xapi/storing/term.ts";
import { exerciseOfActivity, partOfActivity } from "./activity.ts";

/** Marks every statement that has to do with a reflection, which nobody but its writer is shown. */
export const reflectionMark = "reflection";

/** Marks the reflections that are this writer's own; the identifier is that of her agent. */
export function ownReflectionMark(identifier: string): string {
  return `${reflectionMark} ${identifier}`;
}

/** What the LRS keeps beside statements: which have to do with a reflection, whoever sends them, and whose it is. */
export async function reflectionMarks(organisationId: string, statements: readonly Statement[]): Promise<string[][]> {
  const activities = statements.map((statement) => activitiesOf(statement).map(({ id }) => id));
  const reflections = await reflectionsAmong(organisationId, [...new Set(activities.flat())]);
  return statements.map(({ actor }, place) =>
    activities[place]!.some((id) => reflections.has(id))
      ? [reflectionMark, ...identifiersOf(actor).map(ownReflectionMark)]
      : [],
  );
}

/** Of these activities the reflections: exercises of that kind, and parts that were one in any version of their course. */
async function reflectionsAmong(organisationId: string, activities: readonly string[]): Promise<Set<string>> {
  const base = await identifierBase();
  const ours = activities.filter((id) => id.startsWith(`${base}/`));
  const exercises = ours.flatMap((id) => ({ id, exerciseId: exerciseOfActivity(base, id) }));
  const parts = ours.flatMap((id) => ({ id, ...partOfActivity(base, id) }));
  const hidden = [
    await reflectingExercises(
      organisationId,
      exercises.flatMap(({ id, exerciseId }) => (exerciseId === null ? [] : { id, exerciseId })),
    ),
    await reflectingParts(
      organisationId,
      parts.flatMap(({ id, courseId, slug }) => (courseId && slug ? { id, courseId, slug } : [])),
    ),
  ];
  return new Set(hidden.flat());
}

async function reflectingExercises(organisationId: string, asked: readonly { id: string; exerciseId: string }[]) {
  if (asked.length === 0) return [];
  const { rows } = await pool().query<{ id: string }>({
    name: "tracking_reflecting_exercises",
    text: `select asked.id from unnest($2::text[], $3::uuid[]) asked (id, exercise)
      join "ExerciseVersion" exercise on exercise.id = asked.exercise
      where exercise."organisationId" = $1 and exercise.kind = 'reflection'`,
    values: [organisationId, asked.map(({ id }) => id), asked.map(({ exerciseId }) => exerciseId)],
  });
  return rows.map(({ id }) => id);
}

/** The part itself or its exercise may say so: either is enough. */
async function reflectingParts(
  organisationId: string,
  asked: readonly { id: string; courseId: string; slug: string }[],
) {
  if (asked.length === 0) return [];
  const { rows } = await pool().query<{ id: string }>({
    name: "tracking_reflecting_parts",
    text: `select distinct asked.id from unnest($2::text[], $3::uuid[], $4::text[]) asked (id, course, slug)
      join "CourseVersion" version on version."courseId" = asked.course and version."organisationId" = $1
      join "Day" day on day."versionId" = version.id
      join "Part" part on part."dayId" = day.id and part.slug = asked.slug
      left join "ExerciseVersion" exercise on exercise.id = part."exerciseVersionId"
      where part.kind = 'reflection' or exercise.kind = 'reflection'`,
    values: [
      organisationId,
      asked.map(({ id }) => id),
      asked.map(({ courseId }) => courseId),
      asked.map(({ slug }) => slug),
    ],
  });
  return rows.map(({ id }) => id);
}
