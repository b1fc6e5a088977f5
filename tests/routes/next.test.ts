import { expect, test } from "vitest";
import { nextAddress } from "#app/routes/next.ts";

test.each([
  ["/courses/basis?day=2", "/courses/basis?day=2"],
  ["https://elsewhere.example/", "/"],
  ["//elsewhere.example", "/"],
  ["/\\elsewhere.example", "/"],
  ["/\t/elsewhere.example", "/"],
  ["/.//elsewhere.example", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
  [null, "/"],
])("after signing in %s leads to %s", (asked, address) => {
  expect(nextAddress(asked)).toBe(address);
});
