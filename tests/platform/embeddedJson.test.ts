import fc from "fast-check";
import { expect, test } from "vitest";
import { embeddedJson } from "#app/platform/embeddedJson.ts";

test("nothing that an author wrote ends the element in which a page carries it", () => {
  const hostile = [
    "</script><script>alert(1)</script>",
    "<!--",
    "]]>",
    "a\u2028b\u2029c",
    "&lt;/script&gt;",
    "\\u003c",
  ];
  const written = embeddedJson({ hostile });
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual({ hostile });
});

test("whatever is carried arrives as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = embeddedJson(value);
      expect(written).not.toMatch(/[<>&]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
