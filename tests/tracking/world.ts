import { randomUUID } from "node:crypto";
import { beginWork } from "#app/authoring/draft.server.ts";
import { assign } from "#app/courses/assignment.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import type { EventCatalogue, EventName } from "#app/events/catalogue.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import type { Cast } from "#tests/support/cast.ts";
import { finishExercise, installTinyCourse } from "../courses/tinyCourse.ts";

/** What can happen in a small world: for every event a few of the payloads that it could have. */
export type Happenings = { [Name in EventName]: EventCatalogue[Name][] };

/** Lives a little: a course with a learner in it, published works, and a draft that nobody may know of. */
export async function smallWorld(people: Cast): Promise<Happenings> {
  const { organisation, administrator, author, lead, newcomer } = people;
  await installTinyCourse(administrator);
  const { workId, revisionId } = await beginWork(author, "contribution", { title: "Nog geheim" });
  const module = await beginWork(author, "module", { title: "Ook nog geheim" });
  const dueOn = dayOf(fromNow(7 * day));
  const { ids } = (await assign(lead, {
    course: "kleine-cursus",
    people: [newcomer.personId],
    dueOn,
    reason: "Nodig",
  }))!;
  await openPart(newcomer, "kleine-cursus", "welcome");
  await completePart(newcomer, "kleine-cursus", "welcome");
  await finishExercise(newcomer, "check");
  await completePart(newcomer, "kleine-cursus", "check");

  const organisationId = organisation.id;
  const scope = { where: { organisationId } };
  const publication = await database().publication.findFirstOrThrow(scope);
  const attempt = await database().attempt.findFirstOrThrow(scope);
  const quiz = { exerciseVersionId: attempt.exerciseVersionId, attemptId: attempt.id };
  const reflection = await database().exerciseVersion.findFirstOrThrow({
    where: { organisationId, kind: "reflection" },
  });
  const enrolment = await database().enrolment.findFirstOrThrow({ ...scope, include: { edition: true } });
  const parts = await database().part.findMany({ where: { day: { version: { organisationId } } } });
  const team = people.teams.north.id;
  const { courseId } = enrolment.edition;
  const enrolled = { enrolmentId: enrolment.id, courseId };
  const inPart = parts.map(({ id }) => ({ enrolmentId: enrolment.id, partId: id }));
  const tried = [quiz, { exerciseVersionId: reflection.id, attemptId: randomUUID() }];
  const { personId } = newcomer;
  const contributions = [
    { workId, revisionId },
    { workId: publication.workId, revisionId: publication.revisionId },
  ];
  const works = { contribution: contributions, module: [module] };
  const happenedToWorks = (["contribution", "module"] as const).flatMap((kind) =>
    (
      ["begun", "read", "submitted", "returned", "published", "confirmed", "withdrawn", "adapted", "printed"] as const
    ).map((what) => [`${kind}.${what}`, works[kind]] as const),
  );
  return {
    ...(Object.fromEntries(happenedToWorks) as Pick<
      Happenings,
      keyof Happenings & `${"contribution" | "module"}.${string}`
    >),
    "session.started": [{ sessionId: team }],
    "session.ended": [{ sessionId: team }],
    "organisation.founded": [{ organisationId }],
    "person.invited": [{ invitationId: team }],
    "person.joined": [{ personId }],
    "person.changed": [{ personId }],
    "person.deactivated": [{ personId }],
    "person.reactivated": [{ personId }],
    "password.changed": [{ personId }],
    "invitation.withdrawn": [{ invitationId: team }],
    "team.founded": [{ teamId: team }],
    "team.renamed": [{ teamId: team }],
    "membership.begun": [{ membershipId: team }],
    "membership.ended": [{ membershipId: team }],
    "grant.given": [{ grantId: team }],
    "grant.ended": [{ grantId: team }],
    "destination.added": [{ destinationId: team }],
    "destination.changed": [{ destinationId: team }],
    "destination.halted": [{ destinationId: team }],
    "destination.resumed": [{ destinationId: team }],
    "destination.ended": [{ destinationId: team }],
    "destination.replayed": [{ destinationId: team }],
    "destination.discarded": [{ destinationId: team }],
    "settings.changed": [{ names: ["GEHEIM"] }],
    "credential.made": [{ credentialId: team }],
    "credential.changed": [{ credentialId: team }],
    "credential.rotated": [{ credentialId: team }],
    "credential.secretEnded": [{ credentialId: team }],
    "credential.ended": [{ credentialId: team }],
    "person.forgotten": [{ personId, forgettingId: team }],
    "forgetting.cleared": [{ personId, forgettingId: team }],
    "coWriter.invited": [{ workId, personId }],
    "coWriter.removed": [{ workId, personId }],
    "language.changed": [{ workId }],
    "package.installed": [{ installationId: team, workIds: [workId] }],
    "kennismap.searched": [
      { results: 3, filtered: true },
      { results: 0, filtered: false },
    ],
    "exercise.begun": tried,
    "exercise.finished": tried.flatMap((each) => [
      { ...each, score: 0.75, success: true, seconds: 61.5 },
      { ...each, score: 0, success: false, seconds: 0 },
      { ...each, score: null, success: null, seconds: 100_000 },
    ]),
    "course.assigned": ids.map((assignmentId) => ({ assignmentId, courseId, personId })),
    "assignment.withdrawn": ids.map((assignmentId) => ({ assignmentId, courseId, personId })),
    "course.published": [{ courseId, versionId: enrolment.edition.versionId }],
    "trainer.appointed": [{ editionId: enrolment.editionId, personId }],
    "trainer.released": [{ editionId: enrolment.editionId, personId }],
    "course.enrolled": [enrolled],
    "course.completed": [enrolled],
    "part.opened": inPart,
    "part.completed": inPart.flatMap((each) =>
      ["done", "passed", "attended", "exempted"].map((how) => ({
        ...each,
        how,
        attemptId: how === "passed" ? quiz.attemptId : null,
      })),
    ),
    "team.viewed": [{ teamId: team }],
  };
}
