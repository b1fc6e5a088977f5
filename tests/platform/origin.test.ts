import { afterEach, expect, test } from "vitest";
import { comesFromOurPages } from "#app/platform/origin.server.ts";
import { noSessionCookie, sessionCookie, sessionToken } from "#app/platform/sessionCookie.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";

const https = { PUBLIC_URL: "https://kennismap.example", MODE: "live" };
const local = { PUBLIC_URL: "http://127.0.0.1:3000", MODE: "demo" };

afterEach(() => void completeSettings(local));

test.each([
  ["a page is read from anywhere", "GET", "https://elsewhere.example", "cross-site", true],
  ["a form of ours is sent", "POST", "https://kennismap.example", "same-origin", true],
  ["a form of another site is refused", "POST", "https://elsewhere.example", "cross-site", false],
  ["a form of a neighbouring host is refused", "POST", "https://other.kennismap.example", "same-site", false],
  ["a form of the same host without encryption is refused", "POST", "http://kennismap.example", "cross-site", false],
  ["an origin that is hidden is refused when it is not ours", "POST", "null", "cross-site", false],
  ["an origin that is hidden is ours when the browser says so", "POST", "null", "same-origin", true],
  ["without an origin the browser's own word counts", "DELETE", undefined, "same-origin", true],
  ["what says nothing about itself is refused", "PUT", undefined, undefined, false],
])("%s", (_, method, origin, site, allowed) => {
  completeSettings(https);
  expect(comesFromOurPages(method, origin, site)).toBe(allowed);
});

test.each([
  ["http://localhost:3000", true],
  ["http://[::1]:3000", true],
  ["http://127.0.0.1:3001", false],
  ["https://localhost:3000", false],
  ["http://localhost.elsewhere.example:3000", false],
])("on one's own machine %s is ours: %s", (origin, ours) => {
  completeSettings(local);
  expect(comesFromOurPages("POST", origin, undefined)).toBe(ours);
});

test("the cookie is out of reach of scripts and other sites, and of plain connections once there is encryption", () => {
  completeSettings(local);
  expect(sessionCookie("abc")).toBe("session-3000=abc; Path=/; HttpOnly; SameSite=Lax");
  completeSettings(https);
  expect(sessionCookie("abc")).toBe("__Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure");
  expect(noSessionCookie()).toContain("Max-Age=0");
});

test("the token is found among other cookies, and not in a cookie of another port", () => {
  completeSettings(local);
  expect(sessionToken("theme=dark; session-3000=abc; language=nl")).toBe("abc");
  expect(sessionToken("session-3001=abc")).toBeNull();
  expect(sessionToken("session-3000=")).toBeNull();
  expect(sessionToken(undefined)).toBeNull();
});
