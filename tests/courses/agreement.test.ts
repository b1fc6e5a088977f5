import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assign, withdrawAssignment } from "#app/courses/assignment.server.ts";
import { coursePath, publishCourseVersion } from "#app/courses/course.server.ts";
import { enrol } from "#app/courses/enrolment.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import type { Progress } from "#app/courses/progress.ts";
import { exempt } from "#app/courses/participant.server.ts";
import { compareProgress } from "#app/courses/progress.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { workOff } from "#app/worker.ts";
import { memberPath, teamOverview } from "#app/reports/teamOverview.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { finishExercise, installTinyCourse, tinyParts } from "./tinyCourse.ts";

const slug = "kleine-cursus";
const learners = ["newcomer", "author", "lead"] as const;

const who = fc.constantFrom(...learners);
const part = fc.constantFrom(...tinyParts);
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ verb: fc.constant("assign" as const), who, days: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("withdraw" as const), who }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant("enrol" as const), who }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant("open" as const), who, part }) },
  { weight: 8, arbitrary: fc.record({ verb: fc.constant("complete" as const), who, part }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant("answer" as const), who, right: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant("reflect" as const), who }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("exempt" as const), who }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("renew" as const), publishes: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Moments with one or two steps; two happen at the same time. */
const history = fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { minLength: 5, maxLength: 25 });

test("whatever happens, the learner, her lead, the rows, the events and the statements tell the same story", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moments) => {
      const people = await cast();
      await installTinyCourse(people.administrator);
      let version = 1;
      for (const steps of moments) {
        const happening = steps.map((each) => happen(people, each, () => (version += 1)));
        for (const outcome of await Promise.allSettled(happening)) {
          if (outcome.status === "rejected" && !isRefusal(outcome.reason)) throw outcome.reason;
        }
      }
      await workOff();
      for (const name of learners) await expectAgreement(people, people[name]);
      expect(await compareProgress(people.organisation.id)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

async function happen(people: Cast, each: Step, nextVersion: () => number): Promise<unknown> {
  if (each.verb === "renew") {
    const number = nextVersion();
    const { versionId } = await installTinyCourse(people.administrator, `${number}.0.0`, `Cursus ${number}`);
    return each.publishes ? publishCourseVersion(people.trainer, versionId) : null;
  }
  const actor = people[each.who];
  switch (each.verb) {
    case "assign": {
      const dueOn = dayOf(fromNow(each.days * day));
      return assign(people.lead, { course: slug, people: [actor.personId], dueOn, reason: "Inwerken" });
    }
    case "withdraw": {
      const standing = await database().assignment.findFirst({
        where: { personId: actor.personId, withdrawnAt: null },
      });
      return standing && withdrawAssignment(people.lead, standing.id);
    }
    case "exempt": {
      const place = await database().enrolment.findFirst({ where: { personId: actor.personId } });
      return place && exempt(people.trainer, slug, place.id, "check");
    }
    case "enrol":
      return enrol(actor, slug);
    case "open":
      return openPart(actor, slug, each.part);
    case "complete":
      return completePart(actor, slug, each.part);
    case "answer":
      return finishExercise(actor, "check", each.right);
    case "reflect":
      return finishExercise(actor, "look-back");
  }
}

async function expectAgreement(people: Cast, actor: Actor): Promise<void> {
  const own = (await coursePath(actor, slug))!;
  const overview = (await teamOverview(people.lead, people.teams.north.id))!;
  const cells = overview.rows.find(({ personId }) => personId === actor.personId)!.cells;
  const rows = await database().progress.findMany({ where: { personId: actor.personId } });
  const assigned = own.assignment === null ? [] : [own.progress];
  expect(cells.map(({ progress }) => progress)).toEqual(assigned);
  expect(rows.map(written)).toEqual(assigned.map((progress) => progress && written(progress)));
  expect(own.progress === null || own.progress.percent !== null).toBe(own.progress === null || assigned.length === 1);
  const seen = await memberPath(people.lead, people.teams.north.id, own.assignment?.id ?? randomUUID());
  expect(seen && [seen.progress, seen.path]).toEqual(own.assignment && [own.progress, own.path]);
  const done = own.path.days.flatMap((each) => each.parts).filter(({ state }) => state === "done");
  expect(own.progress?.partsDone ?? 0).toBe(done.length);
  expect(await completedByEvents(actor)).toEqual(done.map(({ id }) => id).toSorted());
  expect(await completedByStatements(actor)).toEqual(done.map((each) => each.slug).toSorted());
}

function written({
  partsDone,
  partsTotal,
  minutesDone,
  minutesTotal,
  startedAt,
  lastAt,
  completedAt,
}: Progress): Progress {
  return { partsDone, partsTotal, minutesDone, minutesTotal, startedAt, lastAt, completedAt };
}

async function completedByEvents({ personId, organisationId }: Actor): Promise<string[]> {
  const places = await database().enrolment.findMany({ where: { personId }, select: { id: true } });
  const events = await database().event.findMany({ where: { organisationId, name: "part.completed" } });
  return events
    .map(({ payload }) => payload as { partId: string; enrolmentId: string })
    .filter(({ enrolmentId }) => places.some(({ id }) => id === enrolmentId))
    .map(({ partId }) => partId)
    .toSorted();
}

/** The parts whose completion stands in the LRS, under the registrations of this person's places in the course. */
async function completedByStatements({ personId }: Actor): Promise<string[]> {
  const places = await database().enrolment.findMany({ where: { personId }, select: { registration: true } });
  const ours = places.map(({ registration }) => registration);
  const texts = await database().statementText.findMany({ select: { text: true } });
  return texts
    .map(({ text }) => JSON.parse(text) as StoredStatement)
    .filter(({ context, result }) => ours.includes(context?.registration ?? "") && result?.completion === true)
    .flatMap(({ object }) => ("id" in object ? (object.id.split("/parts/")[1] ?? []) : []))
    .toSorted();
}
