import { database } from "#app/platform/database.server.ts";
import type { Result } from "#app/xapi/data/result.ts";
import { courseActivity, editionActivity, partActivity } from "./activity.ts";
import { findLearner, personAgent } from "./agent.server.ts";
import type { Builder, Said } from "./builder.ts";
import { targetExtension } from "./vocabulary.ts";
import type { VerbName } from "./vocabulary.ts";

/** Someone gave a course to a colleague, whom the statement names by account. */
export const courseAssigned: Builder<"course.assigned"> = async ({ organisationId, payload }, base) => {
  const { courseId, personId } = payload;
  const target = await findLearner(organisationId, personId);
  const course = await database().course.findFirst({
    where: { organisationId, id: courseId },
    select: {
      language: true,
      versions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        take: 1,
        select: { title: true },
      },
    },
  });
  if (target === null || course === null) return null;
  const [version] = course.versions;
  return {
    verb: "assigned",
    object: courseActivity(base, courseId, version && { [course.language]: version.title }),
    context: { language: course.language, extensions: { [targetExtension]: personAgent(base, target) } },
  };
};

/** Someone is enrolled in a course or has completed it. */
export function didWithCourse(
  verb: VerbName,
  result?: Said["result"],
): Builder<"course.enrolled" | "course.completed"> {
  return async ({ organisationId, payload }, base) => {
    const enrolment = await findEnrolment(organisationId, payload.enrolmentId);
    if (enrolment === null) return null;
    const { course, edition } = placesOf(enrolment, base);
    return {
      ...learnerOf(enrolment),
      verb,
      object: course,
      ...(result && { result }),
      context: { ...contextOf(enrolment), contextActivities: { grouping: [edition] } },
    };
  };
}

/** Someone opened a part of a course. */
export const partOpened: Builder<"part.opened"> = async ({ organisationId, payload }, base) => {
  const about = await aboutPart(organisationId, payload, base);
  return about === null ? null : { ...about, verb: "experienced" };
};

/** Someone completed a part: by doing it, passing it, being there, or an exemption. */
export const partCompleted: Builder<"part.completed"> = async ({ organisationId, payload }, base) => {
  const about = await aboutPart(organisationId, payload, base);
  if (about === null) return null;
  const { how, attemptId } = payload;
  const passed = how === "passed";
  const score = await scoreOf(organisationId, attemptId);
  return {
    ...about,
    verb: verbOf[how] ?? "completed",
    result: { completion: true, ...(passed && { success: true }), ...(score !== undefined && { score }) },
  };
};

const verbOf: Readonly<Record<string, VerbName>> = { passed: "passed", attended: "attended", exempted: "waived" };

async function aboutPart(
  organisationId: string,
  { enrolmentId, partId }: { enrolmentId: string; partId: string },
  base: string,
): Promise<Omit<Said, "verb"> | null> {
  const enrolment = await findEnrolment(organisationId, enrolmentId);
  const part = await database().part.findFirst({
    where: { id: partId, day: { version: { organisationId } } },
    select: {
      slug: true,
      title: true,
      day: { select: { version: { select: { publishedAt: true, courseId: true } } } },
    },
  });
  if (enrolment === null || part === null) return null;
  const { publishedAt, courseId } = part.day.version;
  const name = publishedAt === null ? undefined : { [enrolment.edition.course.language]: part.title };
  const { course, edition } = placesOf(enrolment, base);
  return {
    ...learnerOf(enrolment),
    object: partActivity(base, courseId, part.slug, name),
    context: { ...contextOf(enrolment), contextActivities: { parent: [course], grouping: [edition] } },
  };
}

async function scoreOf(organisationId: string, attemptId: string | null): Promise<Result["score"]> {
  if (attemptId === null) return undefined;
  const attempt = await database().attempt.findFirst({
    where: { organisationId, id: attemptId },
    select: { score: true },
  });
  return typeof attempt?.score === "number" ? { scaled: attempt.score } : undefined;
}

function findEnrolment(organisationId: string, id: string) {
  return database().enrolment.findFirst({
    where: { organisationId, id },
    select: {
      personId: true,
      registration: true,
      edition: {
        select: {
          id: true,
          course: { select: { id: true, language: true } },
          version: { select: { title: true, publishedAt: true } },
        },
      },
    },
  });
}

type FoundEnrolment = NonNullable<Awaited<ReturnType<typeof findEnrolment>>>;

function placesOf({ edition }: FoundEnrolment, base: string) {
  const { course, version } = edition;
  const name = version.publishedAt === null ? undefined : { [course.language]: version.title };
  return { course: courseActivity(base, course.id, name), edition: editionActivity(base, edition.id) };
}

function learnerOf({ personId }: FoundEnrolment): Pick<Said, "personId"> {
  return { personId };
}

function contextOf({ registration, edition }: FoundEnrolment) {
  return { registration, language: edition.course.language };
}
