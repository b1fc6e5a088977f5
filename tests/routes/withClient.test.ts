import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { ServedApplication } from "#tests/support/servedApplication.ts";
import { completeContribution, publishedWorkOf } from "#tests/support/works.ts";
import { buildPages } from "../../bin/sources.mjs";

const hostile = "</script><script>alert(1)</script>\u2028<!--";
const worksheet = {
  version: 1,
  title: `Blad ${hostile}`,
  withClient: true,
  fields: [{ id: "v1", type: "text", label: hostile }],
};

let us: Cast;
let application: ServedApplication;
let cookie: string;
let address: string;

beforeAll(async () => {
  us = await cast();
  const { id } = await transaction((tx) => saveExerciseVersion(tx, us.author, "worksheet", worksheet));
  const given = completeContribution({ title: "Blad voor samen" });
  const content = [...(given.document.content ?? []), { type: "exercise", attrs: { exerciseVersionId: id } }];
  const document = { ...given.document, content };
  const { slug } = await publishedWorkOf(us.author, us.reviewer, { ...given, document });
  address = `/contributions/${slug}/exercises/${id}/with-client`;
  application = await servedApplication({ PUBLIC_URL: "https://kennismap.example" });
  cookie = await application.enter(us.newcomer);
});
afterAll(() => application.close());

test("the document for a client reaches nothing: its policy has no place to ask, to send to or to stand in", async () => {
  const response = await application.ask(address, { cookie });
  expect(response.status).toBe(200);
  const policy = response.headers.get("content-security-policy")!;
  const directives = Object.fromEntries(
    policy.split(";").map((part) => {
      const [name, ...sources] = part.trim().split(" ");
      return [name, sources.join(" ")];
    }),
  );
  for (const name of ["default-src", "connect-src", "form-action", "base-uri", "frame-ancestors"]) {
    expect(directives[name], name).toBe("'none'");
  }
  // Only its own script and style, each by the nonce of this answer; pictures and fonts come along with them.
  expect(directives["script-src"]).toMatch(/^'nonce-[\w+/=]{16,}'$/);
  expect(directives["style-src"]).toBe(directives["script-src"]);
  expect(directives["img-src"]).toBe("data: blob:");
  expect(directives["font-src"]).toBe("data:");
  expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/);
});

test("it carries every other header that a page carries, and no browser keeps it", async () => {
  const ours = (await application.ask(address, { cookie })).headers;
  const pages = (await application.ask("/my-work", { cookie })).headers;
  const own = ["content-security-policy", "date", "etag", "content-length", "content-type", "content-encoding"];
  const shared = (headers: Headers) => [...headers].filter(([name]) => !own.includes(name));
  expect(shared(ours)).toEqual(shared(pages));
  expect(ours.get("cache-control")).toBe("no-store");
  expect(ours.get("content-type")).toBe("text/html; charset=utf-8");
});

test("what an author wrote ends neither the element that carries it nor the text of the page", async () => {
  const page = await (await application.ask(address, { cookie })).text();
  expect(page).not.toContain("<script>alert");
  const scripts = page.match(/<script\b[^>]*>/g)!;
  expect(scripts).toHaveLength(2);
  const [, carried = ""] = /<script id="exercise" type="application\/json">(.*?)<\/script>/s.exec(page)!;
  expect(JSON.parse(carried)).toMatchObject({ kind: "worksheet", definition: worksheet });
});

test("it says to translators, spelling checkers and helpers that write to keep out", async () => {
  const page = await (await application.ask(address, { cookie })).text();
  expect(page).toMatch(/<html[^>]* translate="no"/);
  expect(page).toMatch(/<html[^>]* spellcheck="false"/i);
  expect(page).toContain('<meta name="google" content="notranslate"/>');
});

test("opening it leaves no trace: no event, no attempt", async () => {
  const count = async () => [await database().event.count(), await database().attempt.count()];
  const before = await count();
  for (const asked of [address, `${address}.data`]) await (await application.ask(asked, { cookie })).text();
  expect(await count()).toEqual(before);
});

test("who may not open the exercise reads that it is not there, in a document that reaches nothing either", async () => {
  const elsewhere = address.replace(/exercises\/[^/]+/, "exercises/00000000-0000-4000-8000-000000000000");
  const response = await application.ask(elsewhere, { cookie });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).toContain("Deze oefening is er niet");
  expect((await application.ask(address)).headers.get("location")).toContain("/sign-in?next=");
});

test("its script is there whole before anything can be typed: one file, nothing fetched later, no router", async () => {
  const folder = path.join(await buildPages(() => {}), "document");
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  const [entry, ...others] = Object.values(manifest) as { file: string; css: string[] }[];
  expect(others).toEqual([]);
  expect(entry).not.toHaveProperty("imports");
  expect(entry).not.toHaveProperty("dynamicImports");
  const script = readFileSync(path.join(folder, entry!.file), "utf8");
  expect(script).not.toMatch(/\bimport\s*\(/);
  expect(script).not.toMatch(/__remix|<Router>|sourceMappingURL/);
  const style = readFileSync(path.join(folder, entry!.css[0]!), "utf8");
  const fetched = [...style.matchAll(/url\(["']?([^"')]{0,40})/g)].filter(([, from]) => !from!.startsWith("data:"));
  expect(fetched).toEqual([]);
  const page = await (await application.ask(address, { cookie })).text();
  expect(page).toContain(`src="/${entry!.file}"`);
  for (const file of [entry!.file, entry!.css[0]!]) {
    const answer = await application.ask(`/${file}`);
    expect(answer.headers.get("cache-control")).toContain("immutable");
  }
  expect(gzipSync(script).length).toBeLessThan(400_000);
});
