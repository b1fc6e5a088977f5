import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { Asked, ServedApplication } from "#tests/support/servedApplication.ts";
import { completeContribution } from "#tests/support/works.ts";
import { paragraphs } from "#tests/support/text.ts";
import { hostileBodies, hostileNames, hostileQueries, withOnePartWrong, withOneWrong } from "./hostile.ts";
import { rawRequest } from "./rawRequest.ts";
import { addressOf, bodyOf, encoded, fieldsOf, jsonBody, methodOf, pathOf } from "./visit.ts";
import type { Params, Visit } from "./visit.ts";
import { visits } from "./visits.ts";
import { world } from "./world.ts";
import type { World } from "./world.ts";

let application: ServedApplication;
let us: World;

beforeAll(async () => {
  us = await world();
  application = await servedApplication();
});
afterAll(() => application.close());

const pages = Object.entries(visits).filter(([key]) => methodOf(key) === "GET");
const deeds = Object.entries(visits).filter(([key]) => methodOf(key) !== "GET");
const forms = deeds.filter(([, visit]) => visit.form !== undefined);
const takers = deeds.filter(([, { json, file }]) => json === undefined && file === undefined);
const addresses = Object.entries(visits).filter(([key]) => pathOf(key).includes(":"));

/** Who may do it, does it in each of these ways; a deed that was done is prepared again. Gives what was wrong. */
async function doing(key: string, visit: Visit, ways: (params: Params) => [what: string, sent: Asked][]) {
  const wrong: string[] = [];
  let params = (await visit.params?.(us)) ?? {};
  let cookie = await application.enter(us.home[visit.as]);
  const amount = ways(params).length;
  for (let index = 0; index < amount; index += 1) {
    const [what, sent] = ways(params)[index]!;
    const response = await ask(addressOf(key, params, visit.query), { method: methodOf(key), ...sent, cookie });
    wrong.push(...(await complaints(response, what)));
    if (response.status >= 400) continue;
    params = (await visit.params?.(us)) ?? {};
    cookie = await application.enter(us.home[visit.as]);
  }
  return [...wrong, ...application.bugs()];
}

function ask(address: string, options: Asked) {
  return application.ask(address, options);
}

/** Whatever was sent: no bug, and never a refusal without words. */
async function complaints(response: Response, what: string): Promise<string[]> {
  const said = await response.text();
  const isTold = response.status < 500 && (response.status < 400 || said.length > 10);
  return isTold ? [] : [`${what}: ${response.status} ${said.slice(0, 200)}`];
}

describe("a form with one thing wrong is answered with a sentence", () => {
  test.each(forms)("%s", async (key, visit) => {
    const wrong = await doing(key, visit, (params) =>
      withOneWrong(fieldsOf(visit, us, params)).map(([what, fields]) => [what, { body: encoded(fields) }]),
    );
    expect(wrong).toEqual([]);
  });
});

describe("what is no form at all is answered with a sentence", () => {
  test.each(takers)("%s", async (key, visit) => {
    expect(await doing(key, visit, () => hostileBodies)).toEqual([]);
  });
});

describe("JSON with one part wrong is answered with a sentence", () => {
  test("in the definition of an exercise", async () => {
    const cookie = await application.enter(us.home.author);
    const wrong: string[] = [];
    for (const [what, changed] of withOnePartWrong(visits["POST /exercises"]!.json)) {
      wrong.push(...(await complaints(await ask("/exercises", { ...jsonBody("POST", changed), cookie }), what)));
    }
    expect([...wrong, ...application.bugs()]).toEqual([]);
  });

  test("in a draft", async () => {
    const cookie = await application.enter(us.home.author);
    const wrong: string[] = [];
    let counter = 1;
    for (const [what, content] of withOnePartWrong(completeContribution({ document: paragraphs("kort") }))) {
      const sent = { ...jsonBody("PUT", { counter, content }), cookie };
      const response = await ask(`/drafts/${us.draft.revisionId}/content`, sent);
      if (response.status === 200) counter = (await response.clone().json()).counter;
      wrong.push(...(await complaints(response, what)));
    }
    expect([...wrong, ...application.bugs()]).toEqual([]);
  });

  test("in answers", async () => {
    const cookie = await application.enter(us.home.newcomer);
    const wrong: string[] = [];
    const answer = { version: 1, answers: { v1: "a", v2: "tekst" } };
    for (const [what, changed] of withOnePartWrong({ number: 1, savedFrom: null, finish: false, answer })) {
      const sent = jsonBody("POST", changed);
      const headers = { ...(sent.headers as object), accept: "application/json" };
      const response = await ask(`/exercises/${us.published.exerciseId}/attempt`, { ...sent, headers, cookie });
      wrong.push(...(await complaints(response, what)));
    }
    expect([...wrong, ...application.bugs()]).toEqual([]);
  });
});

describe("an address with a name that cannot be is not found", () => {
  test.each(addresses)("%s", async (key, visit) => {
    const params = (await visit.params?.(us)) ?? {};
    const cookie = await application.enter(us.home[visit.as]);
    const others: string[] = [];
    for (const name of Object.keys(params).filter((each) => pathOf(key).includes(`:${each}`))) {
      for (const wrong of methodOf(key) === "GET" ? hostileNames : hostileNames.slice(0, 4)) {
        const address = addressOf(key, { ...params, [name]: "WRONG" }, visit.query).replace("WRONG", wrong);
        const response = await ask(address, { ...bodyOf(key, visit, us, params), cookie });
        if (!answersToNothing(key).includes(response.status)) others.push(`${address}: ${response.status}`);
        await response.body?.cancel();
      }
    }
    expect([...others, ...application.bugs()]).toEqual([]);
  });
});

/** An address that only takes forms leads away from itself; a link that is over says so on a page of its own. */
function answersToNothing(key: string): number[] {
  if (key.includes(":token")) return [200, 422];
  if (key.includes("/uploads/")) return [422];
  // What these are about stands in their form; the name in the address only leads back.
  if (key === "POST /courses/:slug/publication") return [302, 404];
  if (key.startsWith("POST /teams/:teamId/assignments")) return [302, 403, 404];
  if (key === "POST /administration/teams/:teamId/lead") return [404, 422];
  return methodOf(key) === "GET" ? [404, 302] : [404];
}

describe("a query that no page makes does not break a page", () => {
  test.each(pages)("%s", async (key, visit) => {
    const params = (await visit.params?.(us)) ?? {};
    const cookie = await application.enter(us.home[visit.as]);
    const wrong: string[] = [];
    for (const [index, query] of hostileQueries.entries()) {
      const address = addressOf(key, params, `${index % 2 === 0 ? "" : ".data"}${query}`);
      wrong.push(...(await complaints(await ask(address, { cookie }), address.slice(0, 120))));
    }
    expect([...wrong, ...application.bugs()]).toEqual([]);
  });
});

test("every page tells its head as well as itself", async () => {
  for (const [key, visit] of pages) {
    const address = addressOf(key, (await visit.params?.(us)) ?? {}, visit.query);
    const cookie = await application.enter(us.home[visit.as]);
    const [page, head] = await Promise.all([ask(address, { cookie }), ask(address, { cookie, method: "HEAD" })]);
    expect([head.status, head.headers.get("location")], key).toEqual([page.status, page.headers.get("location")]);
    expect(await head.text()).toBe("");
    await page.body?.cancel();
  }
});

test.each([
  ["nl", "Deze pagina is er niet", "Zoek in de kennismap"],
  ["en", "This page is not here", "Search the kennismap"],
])("an unknown address is told helpfully in %s", async (language, title, help) => {
  const response = await ask("/er/is/niets", { headers: { "accept-language": language } });
  expect(response.status).toBe(404);
  const page = await response.text();
  expect(page).toContain(`<html lang="${language}"`);
  expect(page).toContain(title);
  expect(page).toContain(help);
});

test.each(["=", ";;;=;", "session-1=%00", `language=${"x".repeat(4000)}`, "theme=<script>", "🦩=🦩".normalize()])(
  "the cookie %s means nothing",
  async (cookie) => {
    const header = Buffer.from(cookie).toString("latin1");
    const name = (await application.enter(us.home.author)).split("=")[0];
    for (const each of [header, `${name}=${header}`, `${name}=; ${name}=${header}`]) {
      expect((await ask("/sign-in", { cookie: each })).status).toBe(200);
    }
  },
);

test("what has no length is counted while it comes in, and broken off when it is too much", async () => {
  const cookie = await application.enter(us.home.author);
  const { publicUrl } = (await import("#app/platform/settings.server.ts")).settings();
  const headers = {
    ...{ host: "here", cookie, origin: publicUrl, "transfer-encoding": "chunked", accept: "text/html" },
    connection: "keep-alive",
    "content-type": "application/x-www-form-urlencoded",
  };
  const megabyte = `${(1024 * 1024).toString(16)}\r\n${"x".repeat(1024 * 1024)}\r\n`;
  const answer = await rawRequest("POST", "/account?index", headers, ["5\r\nname=\r\n", ...Array(20).fill(megabyte)]);
  expect(answer).toMatch(/^HTTP\/1.1 413/);
  expect(answer).toContain("hoogstens 3 MB");
});

test("a paste of two megabytes is refused with a sentence, and the draft stays as it was", async () => {
  const cookie = await application.enter(us.home.author);
  const address = `/drafts/${us.draft.revisionId}`;
  const stored = () => database().revision.findUniqueOrThrow({ where: { id: us.draft.revisionId } });
  const before = await stored();
  const document = paragraphs(...Array.from({ length: 2000 }, () => "woord ".repeat(180)));
  const sent = { counter: 1, content: completeContribution({ document }) };
  const response = await ask(`${address}/content`, { ...jsonBody("PUT", sent), cookie });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: expect.stringMatching(/^document\.too/) });
  expect(await stored()).toEqual(before);
});
