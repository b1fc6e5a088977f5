import { percentOf, progressOf } from "#app/courses/progress.ts";
import { plannedVersion } from "#app/courses/version.server.ts";
import type { HappenedEvent } from "#app/events/catalogue.ts";
import { database } from "#app/platform/database.server.ts";
import type { Result } from "#app/xapi/data/result.ts";
import { courseActivity, editionActivity, partActivity } from "./activity.ts";
import { findLearner, personAgent } from "./agent.server.ts";
import type { Builder, Said } from "./builder.ts";
import { progressExtension, targetExtension } from "./vocabulary.ts";
import type { VerbName } from "./vocabulary.ts";

/** Someone gave a course to a colleague, whom the statement names by account. */
export const courseAssigned: Builder<"course.assigned"> = async ({ organisationId, payload, at }, base) => {
  const { courseId, personId } = payload;
  const target = await findLearner(organisationId, personId, at);
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

/** Someone is enrolled in a course. */
export const courseEntered: Builder<"course.enrolled"> = async ({ organisationId, payload }, base) => {
  const enrolment = await findEnrolment(organisationId, payload.enrolmentId);
  return enrolment && { ...aboutCourse(enrolment, base), verb: "registered" };
};

/** Someone has completed a course: after she progressed in it, at the same moment. */
export const courseCompleted: Builder<"course.completed"> = async ({ organisationId, payload }, base) => {
  const enrolment = await findEnrolment(organisationId, payload.enrolmentId);
  const result = { completion: true };
  return enrolment && { ...aboutCourse(enrolment, base), verb: "completed", result, later: 2 };
};

/** Someone opened a part of a course. */
export const partOpened: Builder<"part.opened"> = async ({ organisationId, payload }, base) => {
  const about = await aboutPart(organisationId, payload, base);
  return about === null ? null : { ...about, verb: "launched" };
};

/** Someone completed a part, by doing it, passing it, being there or an exemption; and so progressed in the course. */
export const partCompleted: Builder<"part.completed"> = async (event, base) => {
  const { organisationId, payload } = event;
  const about = await aboutPart(organisationId, payload, base);
  const enrolment = await findEnrolment(organisationId, payload.enrolmentId);
  if (about === null || enrolment === null) return null;
  const { how, attemptId } = payload;
  const passed = how === "passed";
  const score = passed || how === "done" ? await scoreOf(organisationId, attemptId) : undefined;
  const part: Said = {
    ...about,
    verb: verbOf[how] ?? "completed",
    result: { completion: true, ...(passed && { success: true }), ...(score !== undefined && { score }) },
  };
  const percent = await percentAt(enrolment, event);
  if (percent === null) return part;
  const result = { extensions: { [progressExtension]: percent } };
  return [part, { ...aboutCourse(enrolment, base), verb: "progressed", result, later: 1 }];
};

/** How far she was with this part done: what came after it does not count. */
async function percentAt({ edition, completions }: FoundEnrolment, { at, payload }: HappenedEvent<"part.completed">) {
  const { days } = await plannedVersion(database(), edition.version.id);
  const until = completions.filter((completion) => completion.at <= at);
  const parts = days.flatMap((day) => day.parts);
  return percentOf(progressOf({ parts, openings: [], completions: [...until, { partId: payload.partId, at }] }));
}

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
      completions: { select: { partId: true, at: true } },
      edition: {
        select: {
          id: true,
          course: { select: { id: true, language: true } },
          version: { select: { id: true, title: true, publishedAt: true } },
        },
      },
    },
  });
}

type FoundEnrolment = NonNullable<Awaited<ReturnType<typeof findEnrolment>>>;

function aboutCourse(enrolment: FoundEnrolment, base: string) {
  const { course, edition } = placesOf(enrolment, base);
  return {
    ...learnerOf(enrolment),
    object: course,
    context: { ...contextOf(enrolment), contextActivities: { grouping: [edition] } },
  };
}

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
