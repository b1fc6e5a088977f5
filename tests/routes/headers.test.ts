import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailsTo } from "#tests/support/mails.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { ServedApplication } from "#tests/support/servedApplication.ts";
import { castPassword } from "#tests/support/cast.ts";
import { workOff } from "../../app/worker.ts";
import { world } from "./world.ts";
import type { World } from "./world.ts";
import { rawRequest } from "./rawRequest.ts";

let application: ServedApplication;
let us: World;
let cookie: string;

beforeAll(async () => {
  us = await world();
  application = await servedApplication({ PUBLIC_URL: "https://kennismap.example" });
  cookie = await application.enter(us.home.author);
});
afterAll(() => application.close());

const answers: [what: string, status: number, address: (us: World) => string, options?: RequestInit][] = [
  ["a page", 200, () => "/my-work"],
  ["a page's data", 200, () => "/my-work.data"],
  ["the head of a page", 200, () => "/my-work", { method: "HEAD" }],
  ["a redirect", 302, () => "/works/new"],
  ["a page that is not there", 404, () => "/er/is/niets"],
  ["a work that is not there", 404, () => "/contributions/er-is-niets"],
  ["a page of someone else's role", 403, () => "/administration/people"],
  ["a form that is no form", 422, () => "/account/password", { method: "POST", body: "{" }],
  ["a method that a page does not know", 405, () => "/house", { method: "DELETE" }],
  ["a file", 200, ({ published }) => `/files/${published.imageId}`],
  ["an icon", 200, () => "/favicon.svg"],
  ["a script that is gone", 404, () => "/assets/gone-abc.js"],
  ["JSON", 422, () => "/exercises", { method: "POST", body: "{" }],
  ["a term of ours", 200, () => "/vocabulary/verbs/excused?format=json-ld"],
  ["a term that is not there", 404, () => "/vocabulary/verbs/verzonnen?format=json-ld"],
  ["the health", 200, () => "/healthz"],
  ["the readiness", 200, () => "/readyz"],
  ["the routes", 204, () => "/__manifest?p=/my-work"],
  ["another site's form", 403, () => "/sign-out", { method: "POST", headers: { origin: "https://elsewhere.example" } }],
];

test.each(answers)("%s (%i) carries every header of security", async (_what, status, address, options) => {
  const response = await application.ask(address(us), { ...options, cookie });
  await response.text();
  expect(response.status).toBe(status);
  const policy = response.headers.get("content-security-policy") ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
  expect(scripts).toMatch(/^'self' 'nonce-[\w+/=]{16,}'$/);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("referrer-policy")).toBe("same-origin");
  expect(response.headers.get("strict-transport-security")).toMatch(/^max-age=31536000/);
  expect(response.headers.get("x-powered-by")).toBeNull();
});

test.each([
  ["the LRS", 401, "/xapi/statements"],
  ["the LRS about itself", 200, "/xapi/about"],
  ["what the LRS does not have", 404, "/xapi/er/is/niets"],
])("%s (%i) answers in JSON that no browser takes for a page", async (_what, status, address) => {
  const response = await application.ask(address, { cookie });
  expect(response.status).toBe(status);
  expect(await response.json()).toBeTypeOf("object");
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*sandbox$/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("set-cookie")).toBeNull();
});

test.each([
  ["a page", () => "/my-work"],
  ["a page's data", () => "/my-work.data"],
  ["a page that is not there", () => "/er/is/niets"],
  ["a page of someone else's role", () => "/administration/people"],
  ["JSON", () => "/works/titles?q=reiger"],
])("%s is kept by no browser: on a shared computer Back shows the next person nothing", async (_what, address) => {
  const response = await application.ask(address(), { cookie });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("a file is asked for anew each time, and not sent again to who has it and may still see it", async () => {
  const address = `/files/${us.draft.imageId}`;
  const first = await application.ask(address, { cookie });
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  const headers = { "if-none-match": first.headers.get("etag")! };
  const again = await application.ask(address, { cookie, headers });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const others = await application.ask(address, { cookie: await application.enter(us.home.newcomer), headers });
  expect(others.status).toBe(404);
  expect((await application.ask(address, { headers })).headers.get("location")).toContain("/sign-in");
});

test("signing out empties what the browser kept; scripts and styles stay for a year", async () => {
  const leaving = await application.enter(us.home.trainer);
  const left = await application.ask("/sign-out", { method: "POST", cookie: leaving });
  expect(left.headers.get("clear-site-data")).toBe('"cache"');
  const page = await (await application.ask("/sign-in")).text();
  const [script = ""] = /\/assets\/[\w.-]+\.js/.exec(page)!;
  expect((await application.ask(script)).headers.get("cache-control")).toContain("immutable");
});

test("every answer has a nonce of its own, and every script on a page carries it", async () => {
  const nonces = new Set<string>();
  for (let turn = 0; turn < 3; turn += 1) {
    const response = await application.ask("/my-work", { cookie });
    const [, nonce = ""] = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy")!)!;
    nonces.add(nonce);
    const page = await response.text();
    const scripts = page.match(/<script\b[^>]*>/g)!.filter((script) => !script.includes('type="application/json"'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(page).not.toMatch(/\son[a-z]+="/);
  }
  expect(nonces.size).toBe(3);
});

test("what a request says of its host changes no address, not on a page and not in a mail", async () => {
  const hostile = { host: "kwaad.example", "x-forwarded-host": "kwaad.example", "x-forwarded-proto": "http" };
  const { email } = { email: us.home.emails.newcomer };
  const body = new URLSearchParams({ email }).toString();
  const form = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length) };
  const said = [
    await rawRequest("GET", "/my-work", { ...hostile, cookie }),
    await rawRequest("GET", "/", hostile),
    await rawRequest("GET", "http://kwaad.example/account", hostile),
    await rawRequest("GET", "/sign-in?next=//kwaad.example/", { ...hostile, cookie }),
    await rawRequest("GET", "/", { host: "[" }),
    await rawRequest("OPTIONS", "*", { host: "a b" }),
    await rawRequest("POST", "/forgotten-password", { ...hostile, ...form, origin: "https://kennismap.example" }, body),
  ];
  for (const answer of said) {
    expect(answer).not.toMatch(/^HTTP\/1.1 5/);
    expect(answer.replaceAll("next=//kwaad.example/", "")).not.toContain("kwaad.example");
  }
  await workOff();
  const [mail = ""] = await mailsTo(email);
  expect(mail).toContain("https://kennismap.example/reset-password/");
  expect(mail).not.toContain("kwaad.example");
});

test("cookies cannot be read by scripts, travel to no other site and over https only", async () => {
  const signedIn = await application.ask("/sign-in", {
    method: "POST",
    body: new URLSearchParams({ email: us.home.emails.author, password: castPassword }),
  });
  const chosen = await application.ask("/preferences", {
    method: "POST",
    body: new URLSearchParams({ language: "en", theme: "dark" }),
  });
  const searched = await application.ask("/knowledge?q=steun", { cookie });
  const cookies = [signedIn, chosen, searched].flatMap(({ headers }) => headers.getSetCookie());
  expect(cookies.map((each) => each.split("=")[0])).toEqual([
    ...["__Host-session", "__Host-did", "language", "theme", "__Host-did", "searched"],
  ]);
  for (const each of cookies) {
    expect(each).toContain("; HttpOnly");
    expect(each).toContain("; SameSite=Lax");
    expect(each).toContain("; Secure");
  }
});

test.each([
  ["another site", { origin: "https://elsewhere.example" }],
  ["the same host without https", { origin: "http://kennismap.example" }],
  ["nowhere, by its own account", { origin: "null", "sec-fetch-site": "cross-site" }],
  ["another place of the same site", { origin: "https://sub.kennismap.example", "sec-fetch-site": "same-site" }],
])("a form from %s is refused with a sentence", async (_where, headers) => {
  const response = await application.ask("/works/new", { method: "POST", cookie, headers });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("kwam niet van een pagina van Kennismap");
});

test("a script of the build before an update is still there for who has that page open", async () => {
  const earlier = path.resolve("build/00000000000000ff");
  mkdirSync(path.join(earlier, "client/assets"), { recursive: true });
  writeFileSync(path.join(earlier, "client/assets/earlier-abc.js"), "export {};");
  const updated = await servedApplication();
  const response = await updated.ask("/assets/earlier-abc.js");
  expect([response.status, await response.text()]).toEqual([200, "export {};"]);
  expect(response.headers.get("content-type")).toContain("javascript");
  await updated.close();
  rmSync(earlier, { recursive: true });
});

test("in a demo nothing is said about https for a year", async () => {
  const demo = await servedApplication({ PUBLIC_URL: "" });
  for (const address of ["/sign-in", "/healthz", "/er/is/niets"]) {
    const { headers } = await demo.ask(address);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("content-security-policy")).toContain("script-src 'self' 'nonce-");
  }
  await demo.close();
});
