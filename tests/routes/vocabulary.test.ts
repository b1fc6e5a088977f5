import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { templates } from "#app/tracking/profile/template.ts";
import { cast } from "#tests/support/cast.ts";
import { profileShape } from "#tests/support/profile/shape.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { ServedApplication } from "#tests/support/servedApplication.ts";

const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8" };
let application: ServedApplication;
let base: string;

beforeAll(async () => {
  await cast();
  application = await servedApplication();
  base = ((await (await ask("/vocabulary")).json()) as { author: { url: string } }).author.url;
});
afterAll(() => application.close());

function ask(address: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  return application.ask(address, { headers: { accept: "*/*", ...headers }, method });
}

describe("a client", () => {
  test("gets the profile as JSON-LD at its own address and at that of its version, without a key", async () => {
    for (const address of ["/vocabulary", "/vocabulary/v1"]) {
      const answer = await ask(address);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/ld+json; charset=utf-8"]);
      const profile = profileShape.parse(await answer.json());
      expect([profile.id, profile.versions[0]!.id]).toEqual([`${base}/vocabulary`, `${base}/vocabulary/v1`]);
      expect(profile.templates).toHaveLength(templates.length);
    }
  });

  test("finds every term, template and pattern at its own address", async () => {
    const profile = profileShape.parse(await (await ask("/vocabulary")).json());
    for (const { id } of [...profile.concepts, ...profile.templates, ...profile.patterns]) {
      const answer = await ask(id.slice(base.length));
      expect([id, answer.status]).toEqual([id, 200]);
      expect(await answer.json()).toMatchObject({ "@context": "https://w3id.org/xapi/profiles/context", id });
    }
  });

  test("may keep it, and learns without fetching it again that it is the same", async () => {
    const first = await ask("/vocabulary/verbs/excused");
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
    expect(first.headers.get("vary")).toContain("Accept");
    const again = await ask("/vocabulary/verbs/excused", {
      "if-none-match": first.headers.get("etag")!,
      "cache-control": "max-age=0",
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("may come from any place, and gets plain JSON where it asks for that", async () => {
    const preflight = await ask("/vocabulary", { origin: "https://elders.example" }, "OPTIONS");
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    const answer = await ask("/vocabulary", { origin: "https://elders.example", accept: "application/json" });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    for (const accept of [
      "image/png",
      "nonsense",
      'application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"',
    ]) {
      expect((await ask("/vocabulary", { accept })).headers.get("content-type")).toMatch(/^application\/ld\+json/);
    }
    const head = await ask("/vocabulary", {}, "HEAD");
    expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([
      200,
      "application/ld+json; charset=utf-8",
      "",
    ]);
  });

  test("hears that there is nothing where there is nothing, and that nothing can be changed", async () => {
    const nowhere = ["/vocabulary/", "/vocabulary/v0", "/vocabulary/verbs/verzonnen", "/vocabulary/templates/%2e%2e/x"];
    for (const address of [...nowhere, "/vocabulary/%zz", "/vocabulary/verbs/__proto__"]) {
      const answer = await ask(address);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.json()).toHaveProperty("error");
    }
    for (const method of ["POST", "PUT", "DELETE"]) expect((await ask("/vocabulary", {}, method)).status).toBe(405);
  });
});

describe("a reader who is not signed in", () => {
  test.each([
    ["nl", "Vocabulaire", "bijdrage gelezen"],
    ["en", "Vocabulary", "contribution read"],
  ])("gets a page in her language (%s), with every template on it", async (language, title, label) => {
    const answer = await ask("/vocabulary", { ...browser, cookie: `language=${language}` });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(answer.headers.get("vary")).toContain("Accept");
    const page = await answer.text();
    for (const text of [`<title>${title}`, label, `${base}/vocabulary`]) expect(page).toContain(text);
    expect(page).toContain(language === "nl" ? "nog niet" : "not yet");
    for (const { name } of templates) expect(page).toContain(`href="/vocabulary/templates/${name}"`);
  });

  test("reads what a template, a pattern, a term and an activity are, and can ask for the same as JSON-LD", async () => {
    for (const [address, text] of [
      ["/vocabulary/templates/part-passed", "$.result.success"],
      ["/vocabulary/patterns/course", "achter elkaar"],
      ["/vocabulary/verbs/searched-in-vain", "zocht zonder resultaat in"],
      ["/activities/kennismap", "de kennismap"],
    ] as const) {
      const answer = await ask(address, { ...browser, cookie: "language=nl" });
      expect([address, answer.status]).toEqual([address, 200]);
      expect(await answer.text()).toContain(text);
      const same = await ask(`${address}?format=json-ld`, browser);
      expect(same.headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    }
  });

  test("gets the page that says that there is nothing", async () => {
    for (const address of ["/vocabulary/v0", "/vocabulary/verbs/verzonnen", "/activities/verzonnen"]) {
      const answer = await ask(address, browser);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    }
  });
});
