import { expect, test } from "vitest";
import { valuesAt } from "#tests/support/profile/path.ts";
import { holds } from "#tests/support/profile/validation.ts";

const statement = {
  a: { b: 1, "https://voorbeeld.nl/x.y": 2 },
  list: [{ type: "one" }, { type: "two" }, {}],
  nothing: null,
};

test.each([
  ["$", [statement]],
  ["$.a.b", [1]],
  ["$.a['https://voorbeeld.nl/x.y']", [2]],
  ["$.a['b','https://voorbeeld.nl/x.y']", [1, 2]],
  ["$.a.*", [1, 2]],
  ["$.list[*].type", ["one", "two"]],
  ["$.list[0,1].type", ["one", "two"]],
  ["$.list[7]", []],
  ["$.a.b.c", []],
  ["$.nothing", [null]],
  ["$.nothing.more", []],
  ["$.toString", []],
  ["$.a.b | $.list[0].type", [1, "one"]],
])("%s finds what stands there", (path, values) => {
  expect(valuesAt(statement, path)).toEqual(values);
});

test.each(["a.b", "$.a.b |", "$.list[?(@.type)]", "$.list[(@.length-1)]", "$..type", "$.list[-1]", "$.a b"])(
  "%s is no path that profiles allow",
  (path) => {
    expect(() => valuesAt(statement, path)).toThrow();
  },
);

const types = { location: "$.list[*]", selector: "$.type" };

test.each([
  [true, { location: "$.a.b", presence: "included" }],
  [false, { location: "$.a.c", presence: "included" }],
  [false, { location: "$.a.b", presence: "excluded" }],
  [true, { location: "$.a.c", presence: "excluded" }],
  [true, { location: "$.a.c", presence: "recommended", all: [1] }],
  [false, { location: "$.a.b", presence: "recommended", all: [2] }],
  [true, { location: "$.a.*", any: [2] }],
  [false, { location: "$.a.*", any: [3] }],
  [false, { location: "$.a.c", any: [3] }],
  [false, { location: "$.a.*", all: [2] }],
  [false, { location: "$.a.*", none: [2] }],
  [true, { location: "$.a.c", none: [2] }],
  [true, { ...types, any: ["two"] }],
  [false, { ...types, presence: "included" }],
  [false, { ...types, all: ["one", "two"] }],
])("it is %s that a statement follows rule %j", (wanted, rule) => {
  expect(holds(statement, rule)).toBe(wanted);
});
