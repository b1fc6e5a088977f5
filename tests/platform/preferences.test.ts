import { expect, test } from "vitest";
import { languageOf, preferenceCookie, themeOf } from "#app/platform/preferences.ts";

const visitor = { actor: null, cookies: "", accepted: "" };

test("a visitor who asks for nothing reads Dutch", () => {
  expect(languageOf(visitor)).toBe("nl");
});

test("a visitor reads the language her browser prefers, by its weights", () => {
  expect(languageOf({ ...visitor, accepted: "fr, nl;q=0.5, en-GB;q=0.9" })).toBe("en");
});

test("a visitor whose browser speaks neither language reads Dutch", () => {
  expect(languageOf({ ...visitor, accepted: "de-DE, fr;q=0.5, en;q=0" })).toBe("nl");
});

test("a choice made in this browser goes before what the browser prefers", () => {
  expect(languageOf({ ...visitor, cookies: "a=1; language=en", accepted: "nl" })).toBe("en");
});

test("a person's own language goes before everything else", () => {
  expect(languageOf({ actor: { language: "nl" }, cookies: "language=en", accepted: "en" })).toBe("nl");
});

test("a cookie with nonsense is passed over", () => {
  expect(languageOf({ ...visitor, cookies: "language=<script>", accepted: "en" })).toBe("en");
  expect(themeOf("theme=purple")).toBeNull();
});

test("a chosen theme is remembered, and forgotten when the device may decide", () => {
  expect(themeOf(preferenceCookie("theme", "dark", false))).toBe("dark");
  expect(preferenceCookie("theme", null, false)).toContain("Max-Age=0");
});
