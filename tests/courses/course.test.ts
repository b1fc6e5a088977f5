import { describe, expect, test } from "vitest";
import { assign, withdrawAssignment } from "#app/courses/assignment.server.ts";
import { courseList, coursePath, publishCourseVersion, waitingVersions } from "#app/courses/course.server.ts";
import { enrol } from "#app/courses/enrolment.server.ts";
import { nextForLearner } from "#app/courses/nextForLearner.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import { compareProgress, rebuildProgress } from "#app/courses/progress.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { finishExercise, installTinyCourse, tinyParts } from "./tinyCourse.ts";

const slug = "kleine-cursus";

function inDays(days: number): string {
  return dayOf(fromNow(days * day));
}

async function scene() {
  const people = await cast();
  const { courseId, versionId } = await installTinyCourse(people.administrator);
  return { ...people, courseId, versionId };
}

function assignTo(lead: Actor, ...people: Actor[]) {
  const reason = "Hoort bij je inwerken";
  return assign(lead, { course: slug, people: people.map(({ personId }) => personId), dueOn: inDays(30), reason });
}

function eventsOf(actor: Actor, name: string) {
  return database().event.findMany({ where: { organisationId: actor.organisationId, name } });
}

describe("following a course", () => {
  test("an assigned course comes with a place in it, and the newcomer sees where to begin", async () => {
    const { lead, newcomer } = await scene();
    await assignTo(lead, newcomer);
    const course = (await coursePath(newcomer, slug))!;
    expect(course).toMatchObject({ enrolled: true, assignment: { reason: "Hoort bij je inwerken" } });
    expect(course.progress).toMatchObject({ state: "open", percent: 0, partsTotal: 4, dueOn: inDays(30) });
    expect((await nextForLearner(newcomer))?.part.slug).toBe("welcome");
  });

  test("whoever enrols herself sees how many parts are done, and no percentage", async () => {
    const { newcomer } = await scene();
    expect((await coursePath(newcomer, slug))?.progress).toBeNull();
    await enrol(newcomer, slug);
    await completePart(newcomer, slug, "welcome");
    expect((await coursePath(newcomer, slug))?.progress).toMatchObject({ percent: null, partsDone: 1, partsTotal: 4 });
  });

  test("the part that was opened last is where she goes on, and opening it twice is one event", async () => {
    const { newcomer } = await scene();
    await enrol(newcomer, slug);
    await openPart(newcomer, slug, "talk");
    await openPart(newcomer, slug, "talk");
    expect((await coursePath(newcomer, slug))?.path.next?.slug).toBe("talk");
    expect(await eventsOf(newcomer, "part.opened")).toHaveLength(1);
  });

  test("looking back at a finished part does not move the place to go on", async () => {
    const { newcomer } = await scene();
    await enrol(newcomer, slug);
    await completePart(newcomer, slug, "welcome");
    await openPart(newcomer, slug, "talk");
    await openPart(newcomer, slug, "welcome");
    expect((await coursePath(newcomer, slug))?.path.next?.slug).toBe("talk");
  });

  test("a quiz is done once it is passed, a reflection once it is finished", async () => {
    const { newcomer } = await scene();
    await enrol(newcomer, slug);
    await expect(completePart(newcomer, slug, "check")).rejects.toMatchObject({ code: "part.unfinished" });
    await finishExercise(newcomer, "check", false);
    await expect(completePart(newcomer, slug, "check")).rejects.toMatchObject({ code: "part.notPassed" });
    await finishExercise(newcomer, "check", true);
    expect(await completePart(newcomer, slug, "check")).toMatchObject({ how: "passed" });
    await expect(completePart(newcomer, slug, "look-back")).rejects.toMatchObject({ code: "part.unfinished" });
    await finishExercise(newcomer, "look-back");
    expect(await completePart(newcomer, slug, "look-back")).toMatchObject({ how: "done" });
  });

  test("with the last part the course is completed, once", async () => {
    const { newcomer } = await scene();
    await enrol(newcomer, slug);
    await finishExercise(newcomer, "check");
    await finishExercise(newcomer, "look-back");
    for (const part of tinyParts) {
      const last = part === "look-back";
      expect(await completePart(newcomer, slug, part)).toMatchObject({ courseCompleted: last });
    }
    await completePart(newcomer, slug, "welcome");
    expect(await eventsOf(newcomer, "part.completed")).toHaveLength(4);
    expect(await eventsOf(newcomer, "course.completed")).toHaveLength(1);
    expect(await nextForLearner(newcomer)).toBeNull();
  });

  test("pressed twice at once, a part is finished once", async () => {
    const { newcomer } = await scene();
    await enrol(newcomer, slug);
    await Promise.all([1, 2, 3].map(() => completePart(newcomer, slug, "welcome")));
    expect(await eventsOf(newcomer, "part.completed")).toHaveLength(1);
  });

  test("nobody does a part without a place in the course, or a part that is not there", async () => {
    const { newcomer } = await scene();
    expect(await openPart(newcomer, slug, "welcome")).toBeNull();
    expect(await completePart(newcomer, slug, "welcome")).toBeNull();
    expect(await enrol(newcomer, "nergens")).toBeNull();
    await enrol(newcomer, slug);
    expect(await completePart(newcomer, slug, "nergens")).toBeNull();
  });

  test("another organisation has no such course", async () => {
    await scene();
    const others = await secondOrganisation();
    expect(await coursePath(others.newcomer, slug)).toBeNull();
    expect(await courseList(others.newcomer)).toEqual([]);
    expect(await enrol(others.newcomer, slug)).toBeNull();
    expect(await assignTo(others.lead, others.newcomer)).toBeNull();
  });
});

describe("assigning", () => {
  test("only who leads a person's team assigns to her", async () => {
    const { lead, trainer, administrator, newcomer } = await scene();
    await expect(assignTo(trainer, newcomer)).rejects.toMatchObject({ status: 403 });
    await expect(assignTo(administrator, newcomer)).rejects.toMatchObject({ status: 403 });
    await expect(assignTo(lead, trainer)).rejects.toMatchObject({ status: 403 });
  });

  test("a course is assigned to a person once, and not for a day that is over", async () => {
    const { lead, newcomer, author } = await scene();
    await assignTo(lead, newcomer);
    await expect(assignTo(lead, author, newcomer)).rejects.toMatchObject({ code: "assignment.exists" });
    expect((await coursePath(author, slug))?.assignment).toBeNull();
    const late = { course: slug, people: [author.personId], dueOn: inDays(-1), reason: "Te laat" };
    await expect(assign(lead, late)).rejects.toMatchObject({ code: "assignment.past" });
  });

  test("a stranger's id is refused, and nobody else is assigned with it", async () => {
    const { lead, newcomer } = await scene();
    const others = await secondOrganisation();
    await expect(assignTo(lead, newcomer, others.newcomer)).rejects.toMatchObject({ code: "assignment.person" });
    expect((await coursePath(newcomer, slug))?.assignment).toBeNull();
  });

  test("taken back, an assignment counts no longer and what was done stays", async () => {
    const { lead, trainer, newcomer } = await scene();
    const [id] = (await assignTo(lead, newcomer))!.ids;
    await completePart(newcomer, slug, "welcome");
    await expect(withdrawAssignment(trainer, id!)).rejects.toMatchObject({ status: 403 });
    expect(await withdrawAssignment(lead, id!)).toEqual({ id });
    expect(await withdrawAssignment(lead, id!)).toBeNull();
    const course = await coursePath(newcomer, slug);
    expect(course?.progress).toMatchObject({ percent: null, partsDone: 1 });
    expect(await database().progress.count({ where: { personId: newcomer.personId } })).toBe(0);
    await assignTo(lead, newcomer);
    expect((await coursePath(newcomer, slug))?.progress).toMatchObject({ percent: 25 });
  });
});

describe("versions", () => {
  test("a package that was installed before brings nothing new", async () => {
    const { administrator, versionId } = await scene();
    expect(await installTinyCourse(administrator)).toMatchObject({ versionId });
    expect(await installTinyCourse(administrator, "1.0.1")).toMatchObject({ versionId });
  });

  test("a newer version waits to be published, and whoever follows the old one goes on in it", async () => {
    const { administrator, trainer, lead, newcomer, author, courseId } = await scene();
    await enrol(newcomer, slug);
    const { versionId } = await installTinyCourse(administrator, "2.0.0", "Nieuwe cursus");
    expect((await coursePath(author, slug))?.title).toBe("Kleine cursus");
    expect(await waitingVersions(trainer, slug)).toMatchObject([{ id: versionId, number: 2 }]);
    expect(await waitingVersions(lead, slug)).toEqual([]);
    await expect(publishCourseVersion(lead, versionId)).rejects.toMatchObject({ status: 403 });
    await publishCourseVersion(trainer, versionId);
    expect((await coursePath(newcomer, slug))?.title).toBe("Kleine cursus");
    expect((await coursePath(author, slug))?.title).toBe("Nieuwe cursus");
    await enrol(author, slug);
    expect(await database().enrolment.count({ where: { edition: { courseId, versionId } } })).toBe(1);
    expect(await waitingVersions(trainer, slug)).toEqual([]);
  });

  test("an administrator of another organisation cannot publish it", async () => {
    const { administrator } = await scene();
    const { versionId } = await installTinyCourse(administrator, "2.0.0", "Nieuwe cursus");
    const others = await secondOrganisation();
    expect(await publishCourseVersion(others.administrator, versionId)).toBeNull();
  });
});

describe("the rows that overviews read", () => {
  test("a row that someone changed by hand is found and rebuilt", async () => {
    const { lead, newcomer } = await scene();
    await assignTo(lead, newcomer);
    await completePart(newcomer, slug, "welcome");
    expect(await differencesOf(newcomer)).toEqual([]);
    await database().progress.updateMany({ where: { personId: newcomer.personId }, data: { partsDone: 3 } });
    expect(await differencesOf(newcomer)).toMatchObject([{ written: { partsDone: 3 }, computed: { partsDone: 1 } }]);
    await database().progress.deleteMany({ where: { personId: newcomer.personId } });
    expect(await differencesOf(newcomer)).toMatchObject([{ written: null }]);
    await rebuildProgress();
    expect(await differencesOf(newcomer)).toEqual([]);
  });
});

async function differencesOf({ personId }: Actor) {
  return (await compareProgress()).filter((difference) => difference.personId === personId);
}
