import { expect, test } from "vitest";
import { familyDate } from "#app/exercises/genogram/date.ts";
import { readDate, readNewcomer, writeDate } from "#app/exercises/genogram/writtenDate.ts";

test("a date is read as people write it, as far as they know it", () => {
  expect(readDate("1961")).toEqual({ year: 1961, certainty: "exact" });
  expect(readDate(" 3-1961 ")).toEqual({ year: 1961, month: 3, certainty: "exact" });
  expect(readDate("12-3-1961")).toEqual({ year: 1961, month: 3, day: 12, certainty: "exact" });
  expect(readDate("12/3/1961")).toBeNull();
  expect(readDate("1961-03-12")).toEqual({ year: 1961, month: 3, day: 12, certainty: "exact" });
  expect(readDate("ca. 1931")).toEqual({ year: 1931, certainty: "about" });
  expect(readDate("<1931")).toEqual({ year: 1931, certainty: "before" });
  expect(readDate("> 5-1931")).toEqual({ year: 1931, month: 5, certainty: "after" });
  expect(readDate("1960/1962")).toEqual({ year: 1960, certainty: "between", until: { year: 1962 } });
});

test("nothing is no date, and what is no date is not guessed at", () => {
  expect(readDate("  ")).toBeUndefined();
  for (const wrong of ["61", "gisteren", "13-1961", "31-4-1961", "0000", "1961-", "±1960/1962", "1960/1961/1962"]) {
    expect(readDate(wrong), wrong).toBeNull();
  }
});

test("what was written reads the same again, and fits the family", () => {
  for (const text of ["1961", "3-1961", "12-3-1961", "±1931", "<1931", ">1931", "1960/1962", "29-2-1960", "0850"]) {
    const date = readDate(text)!;
    expect(familyDate.parse(date)).toEqual(date);
    expect(writeDate(date)).toBe(text);
  }
});

test("a name and a year are typed in one go", () => {
  expect(readNewcomer("Marja 1961")).toEqual({ name: "Marja", birth: { year: 1961, certainty: "exact" } });
  expect(readNewcomer("Annie de Wit ±1931–2004")).toEqual({
    name: "Annie de Wit",
    birth: { year: 1931, certainty: "about" },
    death: { year: 2004, certainty: "exact" },
  });
  expect(readNewcomer("Kees (1928)")).toEqual({ name: "Kees", birth: { year: 1928, certainty: "exact" } });
  expect(readNewcomer("Oom Jan")).toEqual({ name: "Oom Jan" });
  expect(readNewcomer("Jan 23")).toEqual({ name: "Jan 23" });
  expect(readNewcomer("1990")).toEqual({ name: "", birth: { year: 1990, certainty: "exact" } });
});
