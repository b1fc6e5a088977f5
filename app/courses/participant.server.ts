import { findExerciseVersions } from "#app/exercises/exerciseVersion.server.ts";
import { limitOf } from "#app/exercises/standing.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { complete } from "./completion.server.ts";
import { mayExempt, maySeeParticipants } from "./policy.ts";
import { findEnrolment, findEnrolments, takeTurn } from "./records.server.ts";
import type { EnrolmentRow } from "./records.server.ts";

/** How one participant stands with one quiz. */
export interface QuizStanding {
  slug: string;
  title: string;
  /** From 0 to 1, the best of the finished attempts; null when there is none. */
  best: number | null;
  attempts: number;
  /** How the part was completed, null while it is open. */
  how: string | null;
  /** Whether every attempt is used without passing: time to talk. */
  stuck: boolean;
}

/** Everyone with a place in a course, with the scores of their quizzes, for trainers. Null: no such course, or not yours. */
export async function participants(actor: Actor, slug: string) {
  if (!maySeeParticipants(actor)) return null;
  const { organisationId } = actor;
  const course = await database().course.findFirst({
    where: { organisationId, slug, versions: { some: { publishedAt: { not: null } } } },
    select: {
      ...{ id: true, slug: true, language: true },
      versions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        take: 1,
        select: { title: true },
      },
    },
  });
  if (course === null) return null;
  const enrolments = await findEnrolments(database(), { organisationId, edition: { courseId: course.id } });
  const quizIds = [...new Set(enrolments.flatMap(quizzesOf).map(({ exerciseVersionId }) => exerciseVersionId!))];
  const [people, attempts, versions] = await Promise.all([
    database().person.findMany({
      where: { organisationId, deactivatedAt: null, id: { in: enrolments.map(({ personId }) => personId) } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    database().attempt.findMany({
      where: { organisationId, exerciseVersionId: { in: quizIds }, finishedAt: { not: null } },
      select: { personId: true, exerciseVersionId: true, score: true },
    }),
    findExerciseVersions(database(), actor, quizIds),
  ]);
  const limits = new Map(versions.map((version) => [version.id, limitOf(version)]));
  const rows = people.map(({ id, name }) => {
    const enrolment = enrolments.findLast(({ personId }) => personId === id)!;
    const quizzes = quizzesOf(enrolment).map((part): QuizStanding => {
      const own = attempts.filter((each) => each.personId === id && each.exerciseVersionId === part.exerciseVersionId);
      const how = enrolment.completions.find(({ partId }) => partId === part.id)?.how ?? null;
      const scores = own.flatMap(({ score }) => score ?? []);
      return {
        ...{ slug: part.slug, title: part.title, how },
        best: scores.length === 0 ? null : Math.max(...scores),
        attempts: own.length,
        stuck: how === null && own.length >= (limits.get(part.exerciseVersionId!) ?? Infinity),
      };
    });
    return { enrolmentId: enrolment.id, name, quizzes };
  });
  return { slug: course.slug, language: course.language, title: course.versions[0]!.title, rows };
}

export type Participants = NonNullable<Awaited<ReturnType<typeof participants>>>;

/** A trainer lets a participant off a quiz that she could not pass. Null: no such participant or quiz in this course. */
export async function exempt(
  actor: Actor,
  slug: string,
  enrolmentId: string,
  partSlug: string,
): Promise<{ how: string } | null> {
  return transaction(async (tx) => {
    const { organisationId } = actor;
    const where = { id: enrolmentId, organisationId, edition: { course: { slug } } };
    const select = { personId: true, edition: { select: { courseId: true, course: { select: { slug: true } } } } };
    const place = await tx.enrolment.findFirst({ where, select });
    if (place === null) return null;
    permit(mayExempt(actor, place));
    const { courseId } = place.edition;
    const following = { organisationId, personId: place.personId, courseId };
    await takeTurn(tx, following);
    const enrolment = await findEnrolment(tx, where);
    const part = enrolment && quizzesOf(enrolment).find((each) => each.slug === partSlug);
    if (!enrolment || !part) return null;
    if (enrolment.completions.some(({ partId }) => partId === part.id)) throw new Refusal("part.done", "conflict");
    return complete(tx, actor, { following, enrolment, partId: part.id, how: "exempted", attemptId: null });
  });
}

function quizzesOf({ version }: EnrolmentRow) {
  return version.days
    .flatMap((day) => day.parts)
    .filter(({ kind, exerciseVersionId }) => kind === "quiz" && exerciseVersionId !== null);
}
