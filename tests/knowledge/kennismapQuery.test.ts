import { expect, test } from "vitest";
import { bitOf, facetNames, facets, tagsOf } from "#app/knowledge/facet.ts";
import { isAsking, kennismapPath, queryOf, withoutFilter } from "#app/knowledge/kennismapQuery.ts";
import { markedParts } from "#app/knowledge/markedText.ts";

function read(address: string) {
  return queryOf(new URL(address, "http://kennismap.example").searchParams);
}

test("an address says all of a question, and nothing of it is lost on the way back", () => {
  const address =
    "/knowledge?q=lief+%26+leed&element=a&element=c&minutes=10&module=leefstijltraining&sort=newest&page=3";
  expect(kennismapPath(read(address))).toBe(address);
});

test("what an address holds and nobody offers is left out", () => {
  const query = read("/knowledge?q=%00a%0Ab%EF%BF%BD&element=z&element=a&element=a&page=-4&sort=x&module=A%20B&foo=1");
  expect(kennismapPath(query)).toBe("/knowledge?q=a+b&element=a");
});

test("taking a filter away brings back the first page", () => {
  const query = read("/knowledge?q=humor&element=a&element=c&page=4");
  expect(kennismapPath(withoutFilter(query, "element", "a"))).toBe("/knowledge?q=humor&element=c");
});

test("who asks nothing sees everything, and that is no search", () => {
  expect(isAsking(read("/knowledge?q=++&sort=newest&page=2"))).toBe(false);
  expect(isAsking(read("/knowledge?element=a"))).toBe(true);
});

test("every word of every filter has a bit of its own, and they fit in the database's number", () => {
  const bits = facetNames.flatMap((facet) => facets[facet].map((value) => bitOf(facet, value)));
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.every((bit) => bit > 0n && bit < 1n << 62n)).toBe(true);
});

test.each<[minutes: number | null, duration: string | null]>([
  [1, "10"],
  [10, "10"],
  [11, "30"],
  [60, "60"],
  [61, "longer"],
  [null, null],
])("%s minutes is found under %s", (minutes, duration) => {
  const nothingElse = { kind: "", form: null, elements: [], targetGroups: [], settings: [], evidence: null };
  expect(tagsOf({ ...nothingElse, minutes })).toBe(duration === null ? 0n : bitOf("minutes", duration));
});

test("a marked text falls apart in what was searched for and the rest", () => {
  expect(markedParts("een \uE000woord\uE001 & <b>")).toEqual([
    { text: "een ", marked: false },
    { text: "woord", marked: true },
    { text: " & <b>", marked: false },
  ]);
  expect(markedParts("\uE000half")).toEqual([{ text: "half", marked: false }]);
});
