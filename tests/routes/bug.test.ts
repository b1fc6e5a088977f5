import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { Asked, ServedApplication } from "#tests/support/servedApplication.ts";
import { world } from "./world.ts";
import type { World } from "./world.ts";

let application: ServedApplication;
let us: World;

beforeAll(async () => {
  us = await world();
  application = await servedApplication();
  // Whatever asks for a work or an exercise version breaks from here on.
  await database().$executeRaw`alter table "Work" rename to "GoneToo"`;
  await database().$executeRaw`alter table "ExerciseVersion" rename to "Gone"`;
});
beforeEach(() => void application.bugs());
afterAll(() => application.close());

const part = () => `/courses/${us.course.slug}/parts/look-back`;
const draft = () => `/works/${us.draft.workId}/draft`;
const exercise = () => `/contributions/${us.published.slug}/exercises/${us.published.exerciseId}`;

/** Each is at home somewhere: the newcomer in her course, the author in her draft. */
function cookieFor(address: string): Promise<string> {
  return application.enter(address === draft() ? us.home.author : us.home.newcomer);
}

const failing: [what: string, address: () => string, asked?: () => Asked][] = [
  ["a page", part],
  ["a page's data, for who follows a link", () => `${part()}.data`],
  ["a form", () => `${part()}/attempt`, () => ({ method: "POST", body: new URLSearchParams({ number: "1" }) })],
  [
    "a form of an address with a page of its own",
    () => draft(),
    () => ({ method: "POST", body: new URLSearchParams() }),
  ],
  ["an exercise", exercise],
];

test.each(failing)(
  "%s that breaks names the code under which its bug stands in the log",
  async (_what, address, asked) => {
    const response = await application.ask(address(), {
      cookie: await cookieFor(address()),
      ...asked?.(),
    });
    const said = await response.text();
    const [bug = "", ...more] = application.bugs();
    expect([response.status, more]).toEqual([500, []]);
    const { reference } = JSON.parse(bug) as { reference: string };
    expect(reference).toMatch(/^[\da-f]{8}$/);
    expect(said).toContain(reference);
    expect(said).not.toMatch(/ExerciseVersion|"Work"/);
  },
);

test("the page that tells of a broken form shows the code, and its scripts may run", async () => {
  const response = await application.ask(draft(), {
    method: "POST",
    cookie: await cookieFor(draft()),
    body: new URLSearchParams(),
  });
  const page = await response.text();
  const { reference } = JSON.parse(application.bugs()[0]!) as { reference: string };
  expect(page).toMatch(new RegExp(`<code[^>]*>${reference}</code>`));
  const [, nonce = ""] = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy")!)!;
  const scripts = page.match(/<script\b[^>]*>/g)!.filter((script) => !script.includes('type="application/json"'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});

test("a form whose address has no page answers a browser in a sentence, and a script in JSON", async () => {
  const cookie = await application.enter(us.home.newcomer);
  const sent = { method: "POST", cookie, body: new URLSearchParams({ number: "1" }) };
  const told = await application.ask(`${part()}/attempt`, sent);
  expect(told.headers.get("content-type")).toContain("text/plain");
  expect(await told.text()).toMatch(/^Dit lukte niet\. .* [\da-f]{8}$/);
  const script = await application.ask(`${part()}/attempt`, { ...sent, headers: { accept: "application/json" } });
  expect(await script.json()).toEqual({ code: "unexpected", reference: expect.stringMatching(/^[\da-f]{8}$/) });
});
