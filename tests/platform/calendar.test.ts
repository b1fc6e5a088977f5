import { expect, test } from "vitest";
import { dayBefore, dayOf, firstMomentOf, momentAfter } from "#app/platform/calendar.ts";

test.each([
  ["2026-01-15", "2026-01-14T23:00:00.000Z", "2026-01-15T23:00:00.000Z"],
  ["2026-07-15", "2026-07-14T22:00:00.000Z", "2026-07-15T22:00:00.000Z"],
  ["2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
  ["2024-02-29", "2024-02-28T23:00:00.000Z", "2024-02-29T23:00:00.000Z"],
  ["2026-12-31", "2026-12-30T23:00:00.000Z", "2026-12-31T23:00:00.000Z"],
])("%s begins and ends when it does in the Netherlands", (day, first, after) => {
  expect(firstMomentOf(day).toISOString()).toBe(first);
  expect(momentAfter(day).toISOString()).toBe(after);
  expect(dayOf(firstMomentOf(day))).toBe(day);
  expect(dayBefore(momentAfter(day))).toBe(day);
});
