import { expect, test } from "vitest";
import {
  calendarDay,
  clockTime,
  dateAndTime,
  fileSize,
  localNumber,
  longDate,
  percentage,
  relativeDay,
  weekday,
  wordList,
} from "#app/platform/localFormat.ts";

const moment = "2026-03-03T13:02:00Z";

test("a Dutch reader sees Dutch dates and numbers", () => {
  expect(longDate("nl", moment)).toBe("3 maart 2026");
  expect(weekday("nl", moment)).toBe("dinsdag 3 maart");
  expect(dateAndTime("nl", moment)).toBe("3 mrt 2026, 14:02");
  expect(localNumber("nl", 1234.5, 1)).toBe("1.234,5");
  expect(percentage("nl", 0.456)).toBe("46%");
  expect(wordList("nl", ["lezen", "oefenen", "delen"])).toBe("lezen, oefenen en delen");
});

test("an English reader sees English dates and numbers", () => {
  expect(longDate("en", moment)).toBe("3 March 2026");
  expect(localNumber("en", 1234.5, 1)).toBe("1,234.5");
  expect(wordList("en", ["read", "share"])).toBe("read and share");
});

test("a moment late in the evening belongs to the day of the readers, not of the machine", () => {
  expect(calendarDay(new Date("2026-06-30T22:30:00Z"))).toBe("2026-07-01");
  expect(clockTime("nl", "2026-06-30T22:30:00Z")).toBe("00:30");
});

test("days nearby are named as people do", () => {
  const today = new Date("2026-03-03T08:00:00Z");
  expect(relativeDay("nl", "2026-03-02T22:00:00Z", today)).toBe("gisteren");
  expect(relativeDay("nl", "2026-03-06T08:00:00Z", today)).toBe("over 3 dagen");
  expect(relativeDay("en", "2025-09-03T08:00:00Z", today)).toBe("6 months ago");
});

test("the size of a file is told in the unit that fits", () => {
  expect(fileSize("nl", 34_000)).toBe("34 kB");
  expect(fileSize("nl", 40)).toBe("1 kB");
  expect(fileSize("nl", 12_300_000)).toBe("12,3 MB");
});
