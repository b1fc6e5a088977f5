import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { coursePackage } from "#app/courses/coursePackage.ts";

const part = { id: "a", kind: "read", title: "Lezen", minutes: 5, contribution: "tip" };
const days = [{ title: "Dag", goal: "", parts: [part] }];
const course = { slug: "cursus", title: "Cursus", what: "Wat", why: "Waarom", days };

test("the shipped course is in the right form", () => {
  const shipped = parse(readFileSync("modules/vierdaagse-basiscursus/course.yaml", "utf8"));
  expect(coursePackage.parse(shipped).days).toHaveLength(4);
});

test.each([
  ["a part to read names a contribution", { contribution: undefined }, "needs contribution"],
  ["a quiz names its exercise", { kind: "quiz" }, "needs exercise"],
  ["a live part says what happens", { kind: "live" }, "needs text"],
  ["a part to read has no exercise", { exercise: "x.quiz.yaml" }, "has no exercise"],
  ["a part takes at least a minute", { minutes: 0 }, ""],
  ["a part of an unknown kind is refused", { kind: "dance" }, ""],
  ["a part with a word too much is refused", { colour: "red" }, ""],
])("%s", (_sentence, change, message) => {
  const parsed = coursePackage.safeParse({ ...course, days: [{ ...days[0], parts: [{ ...part, ...change }] }] });
  expect(parsed.success).toBe(false);
  expect(parsed.error?.issues[0]?.message).toContain(message);
});

test("no two parts have the same name, over all days", () => {
  const parsed = coursePackage.safeParse({ ...course, days: [...days, ...days] });
  expect(parsed.error?.issues[0]).toMatchObject({ path: ["days", 1, "parts", 0, "id"] });
});
