import { expect, test } from "vitest";
import { bitOf, facetNames, facetWords, failureOf, filterNames, roomForTags } from "#app/knowledge/facet.ts";
import { countFacets } from "#app/knowledge/facetCounting.ts";

interface Match {
  has: string[];
  fails: string[];
}

function packed(matches: readonly Match[]): string {
  const bytes = Buffer.alloc(matches.length * 8);
  for (const [index, { has, fails }] of matches.entries()) {
    const tags = facetWords.filter(({ value }) => has.includes(value)).map(({ facet, value }) => bitOf(facet, value));
    const failed = filterNames.filter((filter) => fails.includes(filter)).map((filter) => BigInt(failureOf(filter)));
    const word = [...tags, ...failed.map((bit) => bit << BigInt(roomForTags))].reduce((sum, bit) => sum | bit, 0n);
    bytes.writeBigUInt64BE(word, index * 8);
  }
  return bytes.toString("base64");
}

function countOf(matches: readonly Match[], facet: string, value: string): number {
  return countFacets(packed(matches)).facets[facet as "element"].find((each) => each.value === value)!.count;
}

test("of nothing, every word is there with none", () => {
  const { matching, total, facets } = countFacets("");
  expect([matching, total]).toEqual([0, 0]);
  expect(Object.keys(facets)).toEqual(facetNames);
  const counts = facetNames.flatMap((name) => facets[name]);
  expect(counts.every(({ count }) => count === 0)).toBe(true);
  expect(counts).toHaveLength(facetWords.length);
});

test("every word of every filter is counted by its own bit, the last as well as the first", () => {
  for (const { facet, value } of facetWords) {
    const [one, none] = [packed([{ has: [value], fails: [] }]), packed([{ has: [], fails: [] }])];
    expect(countFacets(one).facets[facet].find((each) => each.value === value)!.count).toBeGreaterThan(0);
    expect(countFacets(none).facets[facet].find((each) => each.value === value)!.count).toBe(0);
  }
});

test("what fails one filter still counts for the words of that filter, and for no other", () => {
  const matches = [
    { has: ["a", "b", "contribution"], fails: [] },
    { has: ["a", "module"], fails: ["element"] },
    { has: ["a", "module"], fails: ["element", "kind"] },
    { has: ["a", "module"], fails: ["module"] },
  ];
  expect(countFacets(packed(matches))).toMatchObject({ matching: 4, total: 1 });
  expect(countOf(matches, "element", "a")).toBe(2);
  expect(countOf(matches, "element", "b")).toBe(1);
  expect(countOf(matches, "kind", "module")).toBe(0);
});
