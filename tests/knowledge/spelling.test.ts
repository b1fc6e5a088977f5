import { expect, test } from "vitest";
import { nearestWord, slipsBetween } from "#app/knowledge/spelling.ts";

test.each([
  ["genorgam", "genogram", 1],
  ["veerkragt", "veerkracht", 2],
  ["humor", "humor", 0],
  ["", "ab", 2],
  ["abc", "ca", 3],
])("between %s and %s lie slips of the finger: %d", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});

test.each([
  ["copign", ["coping", "kopen"], "coping"],
  ["geheim", ["geen", "geef", "geheel"], "geheel"],
  ["kamer", ["hamer", "kamers"], "kamers"],
  ["zwabber", ["wandel", "zwaar"], null],
  ["rust", ["kust", "lust"], null],
])("who types %s and finds only %j meant %s", (typed, words, meant) => {
  expect(nearestWord(typed, words)).toBe(meant);
});
