import { beforeAll, describe, expect, test } from "vitest";
import { enrol } from "#app/courses/enrolment.server.ts";
import { exempt } from "#app/courses/participant.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import { database } from "#app/platform/database.server.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { listStatements } from "#app/xapi/reading/reading.server.ts";
import { cast } from "#tests/support/cast.ts";
import { followed } from "#tests/support/profile/pattern.ts";
import type { WrittenPattern } from "#tests/support/profile/pattern.ts";
import { profile, templatesFollowed } from "#tests/support/profile/profiled.ts";
import { workOff } from "../../../app/worker.ts";
import { finishExercise, tinyParts } from "../../courses/tinyCourse.ts";
import { smallWorld } from "../world.ts";

/** By registration, its statements in the order in which they happened; those without one each alone. */
let series: StoredStatement[][];
let patterns: readonly WrittenPattern[];

beforeAll(async () => {
  const people = await cast();
  const { newcomer, author, trainer } = people;
  await smallWorld(people);
  await enrol(author, "kleine-cursus");
  const hers = await database().enrolment.findFirstOrThrow({ where: { personId: author.personId } });
  await exempt(trainer, "kleine-cursus", hers.id, "check");
  await finishExercise(author, "look-back");
  await finishExercise(newcomer, "look-back");
  for (const learner of [newcomer, author]) {
    for (const part of tinyParts) {
      await openPart(learner, "kleine-cursus", part);
      await completePart(learner, "kleine-cursus", part);
    }
  }
  // An exempted part is looked at after the course was completed.
  await openPart(author, "kleine-cursus", "check");
  await workOff();
  const credential = applicationCredential(people.organisation.id);
  const { statements } = await listStatements(credential, { limit: 500 });
  const groups = new Map<string, StoredStatement[]>();
  for (const { text } of statements) {
    const statement = JSON.parse(text) as StoredStatement;
    const key = statement.context?.registration ?? statement.id;
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  series = [...groups.values()].map((group) =>
    group.toSorted((one, other) => Date.parse(one.timestamp) - Date.parse(other.timestamp)),
  );
  patterns = (await profile()).patterns;
});

const nameOf = (iri: string) => iri.split("/").at(-1)!;

test("everything that was said follows one pattern, in the order in which it happened", async () => {
  const found = new Map<string, number>();
  for (const group of series) {
    const { templates } = await profile();
    const names = await templatesFollowed(group);
    const ids = names.map((name) => [templates.find(({ id }) => id.endsWith(`/templates/${name}`))!.id]);
    const matching = followed(ids, patterns).map(nameOf);
    expect([names, matching.length]).toEqual([names, 1]);
    found.set(matching[0]!, (found.get(matching[0]!) ?? 0) + 1);
  }
  expect([...found.keys()].toSorted()).toEqual(["alone", "course", "exercise", "quiz"]);
});

test("the statements of one registration each have a moment of their own", () => {
  for (const group of series) expect(new Set(group.map(({ timestamp }) => timestamp)).size).toBe(group.length);
});

test("a whole course goes from registered, through what was done and progress, to completed", async () => {
  const courses = series.filter((group) => group.length > 6);
  expect(courses).toHaveLength(2);
  for (const course of courses) {
    const names = await templatesFollowed(course);
    expect(names[0]).toBe("course-registered");
    expect(names.slice(names.indexOf("course-completed") - 1, names.indexOf("course-completed"))).toEqual([
      "course-progressed",
    ]);
  }
});

describe("a series is refused", () => {
  const id = (name: string) => [`http://127.0.0.1:3000/vocabulary/templates/${name}`];
  test.each([
    ["that begins in the middle", ["part-completed", "course-completed"]],
    ["that is completed before it is registered", ["course-completed", "course-registered"]],
    ["that ends an attempt that was not begun", ["quiz-passed"]],
    ["that ends an attempt twice", ["quiz-attempted", "quiz-passed", "quiz-failed"]],
    ["of two things that stand alone", ["contribution-read", "contribution-read"]],
    ["that registers twice", ["course-registered", "course-registered"]],
  ])("%s", (_what, names) => {
    expect(followed(names.map(id), patterns)).toEqual([]);
  });
});
