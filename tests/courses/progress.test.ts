import { describe, expect, test } from "vitest";
import { completionOf } from "#app/courses/part.ts";
import { nextPart, pathOf } from "#app/courses/path.ts";
import type { PlannedDay } from "#app/courses/path.ts";
import { daysBetween, progressOf, shownOn } from "#app/courses/progress.ts";

const parts = [
  { id: "a", minutes: 10 },
  { id: "b", minutes: 20 },
  { id: "c", minutes: 30 },
];
const monday = new Date("2026-03-02T09:00:00Z");
const tuesday = new Date("2026-03-03T09:00:00Z");

describe("progress", () => {
  test("someone who did nothing has begun nothing", () => {
    const progress = progressOf({ parts, openings: [], completions: [] });
    expect(progress).toEqual({
      ...{ partsDone: 0, partsTotal: 3, minutesDone: 0, minutesTotal: 60 },
      ...{ startedAt: null, lastAt: null, completedAt: null },
    });
    expect(shownOn("2026-03-02", { dueOn: null }, progress)).toMatchObject({ state: "open", percent: 0, dueOn: null });
  });

  test("opening a part is beginning, and completing it counts", () => {
    const progress = progressOf({
      parts,
      openings: [{ partId: "a", at: monday }],
      completions: [{ partId: "a", at: tuesday }],
    });
    expect(progress).toMatchObject({
      partsDone: 1,
      minutesDone: 10,
      startedAt: monday,
      lastAt: tuesday,
      completedAt: null,
    });
    expect(shownOn("2026-03-04", { dueOn: null }, progress)).toMatchObject({ state: "busy", percent: 33 });
  });

  test("what was done in a part that this version lacks does not count", () => {
    const progress = progressOf({ parts, openings: [], completions: [{ partId: "gone", at: monday }] });
    expect(progress).toMatchObject({ partsDone: 0, startedAt: null });
  });

  test("someone who did every part is done, even after the day on which it was due", () => {
    const completions = parts.map(({ id }) => ({ partId: id, at: tuesday }));
    const progress = progressOf({ parts, openings: [], completions });
    expect(progress.completedAt).toEqual(tuesday);
    const shown = shownOn("2026-04-01", { dueOn: new Date("2026-03-01") }, progress);
    expect(shown).toMatchObject({ state: "done", percent: 100, dueOn: "2026-03-01" });
  });

  test("someone is late from the day after the due day", () => {
    const progress = progressOf({ parts, openings: [{ partId: "a", at: monday }], completions: [] });
    const assignment = { dueOn: new Date("2026-03-10") };
    expect(shownOn("2026-03-10", assignment, progress).state).toBe("busy");
    expect(shownOn("2026-03-11", assignment, progress).state).toBe("overdue");
  });

  test("without an assignment there is no percentage", () => {
    const progress = progressOf({ parts, openings: [], completions: [{ partId: "a", at: monday }] });
    expect(shownOn("2026-03-10", null, progress)).toMatchObject({ percent: null, partsDone: 1, partsTotal: 3 });
  });

  test("days are counted over the change to summer time", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
  });
});

describe("the path", () => {
  const days: PlannedDay[] = ["one", "two"].map((day) => ({
    ...{ id: day, title: day, goal: "" },
    parts: ["a", "b"].map((slug) => ({ id: `${day}-${slug}`, slug, kind: "read", title: slug, minutes: 5 })),
  }));
  const at = monday;

  test("a newcomer goes on with the first part of the first day", () => {
    const path = pathOf(days, { openings: [], completions: [], lastPartId: null });
    expect(path.next?.id).toBe("one-a");
    expect(path.days.map(({ state, current }) => [state, current])).toEqual([
      ["open", true],
      ["open", false],
    ]);
  });

  test("someone who left in the middle goes on with the part that she had open", () => {
    const path = pathOf(days, {
      openings: [{ partId: "two-a", at }],
      completions: [{ partId: "one-a", at }],
      lastPartId: "two-a",
    });
    expect(path.next?.id).toBe("two-a");
    expect(path.days.map(({ state, current }) => [state, current])).toEqual([
      ["busy", false],
      ["busy", true],
    ]);
  });

  test("after the last part the first one that was skipped comes back", () => {
    const skipped = [
      { id: "a", state: "open" },
      { id: "b", state: "done" },
    ];
    expect(nextPart(skipped, "b")?.id).toBe("a");
    expect(nextPart([{ id: "a", state: "done" }], "a")).toBeNull();
  });
});

describe("completing a part", () => {
  const confirmed = { exerciseVersionId: null };
  const exercise = { exerciseVersionId: "x" };
  const failed = { id: "1", success: false };
  test.each([
    ["a text to read is confirmed", confirmed, [], { how: "done", attemptId: null }],
    ["an exercise without a finished attempt is not done", exercise, [], "part.unfinished"],
    ["a finished reflection is done", exercise, [{ id: "1", success: null }], { how: "done", attemptId: "1" }],
    ["a quiz below its pass mark is not passed", exercise, [failed], "part.notPassed"],
    [
      "a quiz that was passed at the second try is passed",
      exercise,
      [failed, { id: "2", success: true }],
      { how: "passed", attemptId: "2" },
    ],
  ])("%s", (_sentence, part, attempts, outcome) => {
    expect(completionOf(part, attempts)).toEqual(outcome);
  });
});
