import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement } from "#tests/support/statements.ts";
import { servedLrs } from "./servedLrs.ts";
import type { ServedLrs } from "./servedLrs.ts";

let served: ServedLrs;
let authorization: string;

beforeAll(async () => {
  ({ authorization } = await keyOf((await cast()).organisation));
  served = await servedLrs();
});
afterAll(() => served.close());

type Options = RequestInit & { headers?: Record<string, string> };

function ask(address: string, { headers, ...options }: Options = {}) {
  const given = { authorization, "x-experience-api-version": "1.0.3", ...headers };
  return fetch(served.address + address, { ...options, headers: given });
}

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("HEAD (1.0.3 Communication 1.1)", () => {
  test.each(["/about", "/statements?limit=1", "/activities?activityId=https://a.nl/b"])(
    "%s says in its headers what GET says, and has no body",
    async (address) => {
      const [get, head] = await Promise.all([ask(address), ask(address, { method: "HEAD" })]);
      expect([head.status, await head.text()]).toEqual([get.status, ""]);
      expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
      expect(Number(head.headers.get("content-length"))).toBe((await get.arrayBuffer()).byteLength);
    },
  );
});

describe("headers of answers", () => {
  test("every answer of the Statement Resource says until when it is complete (2.1.3)", async () => {
    const body = JSON.stringify(statement());
    const answers = [
      await ask("/statements", { method: "POST", headers: json, body }),
      await ask("/statements", { method: "POST", headers: json, body: "{" }),
      await ask(`/statements?statementId=${randomUUID()}`),
      await ask("/statements", { method: "DELETE" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 404, 405]);
    for (const { headers } of answers) {
      expect(headers.get("x-experience-api-consistent-through")).toMatch(/^\d{4}-.*Z$/);
    }
  });

  test("a statement says when it was stored, a list when its newest was", async () => {
    const { id } = statement();
    await ask("/statements", { method: "POST", headers: json, body: JSON.stringify(statement({ id })) });
    const one = await ask(`/statements?statementId=${id}`);
    const { stored } = (await one.json()) as { stored: string };
    const second = new Date(Math.floor(Date.parse(stored) / 1000) * 1000).toUTCString();
    expect(one.headers.get("last-modified")).toBe(second);
    expect((await ask("/statements?limit=1")).headers.get("last-modified")).toBe(second);
  });

  test("content from anywhere may ask, and read what it needs (3.4)", async () => {
    const origin = "https://inhoud.example";
    const before = await fetch(`${served.address}/statements`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "PUT", "access-control-request-headers": "if-match" },
    });
    expect(before.status).toBe(204);
    expect(before.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(before.headers.get("access-control-allow-headers")).toContain("X-Experience-API-Version");
    for (const answer of [
      before,
      await ask("/statements", { headers: { origin } }),
      await fetch(`${served.address}/agents`),
    ]) {
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      expect(answer.headers.get("access-control-expose-headers")).toContain("ETag");
    }
  });

  test.each(["", "/", "/statement", "/statements/x", "/activities/states", "/%00", "/../statements"])(
    "an address that is none ('%s') is answered with 404 in JSON",
    async (address) => {
      const answer = await ask(address);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
      expect(await answer.json()).toMatchObject({ error: expect.stringMatching(/\.$/) });
    },
  );

  test("what is stored is never shown as a page of ours", async () => {
    const address = `/activities/profile?profileId=x&activityId=https://a.nl/${randomUUID()}`;
    const headers = { "content-type": "text/html", "if-none-match": "*" };
    await ask(address, { method: "PUT", headers, body: "<script>alert(1)</script>" });
    const read = await ask(address);
    expect(read.headers.get("content-type")).toBe("text/html");
    expect(read.headers.get("content-security-policy")).toContain("sandbox");
    expect(read.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("the alternate request syntax (1.0.3 Communication 1.3)", () => {
  const send = (method: string, fields: Record<string, string>, headers: Record<string, string> = form) =>
    ask(`/statements?method=${method}`, { method: "POST", headers, body: new URLSearchParams(fields).toString() });

  test("puts and gets statements by forms", async () => {
    const { id, ...sent } = statement({ result: { response: "één & ander" } });
    expect((await send("PUT", { statementId: id, content: JSON.stringify(sent) })).status).toBe(204);
    expect(await (await send("GET", { statementId: id })).json()).toMatchObject(sent);
  });

  test("takes its headers from the form", async () => {
    const fields = { Authorization: authorization, "X-Experience-API-Version": "1.0.3", limit: "1" };
    const answer = await fetch(`${served.address}/statements?method=GET`, {
      method: "POST",
      headers: form,
      body: new URLSearchParams(fields).toString(),
    });
    expect(answer.status).toBe(200);
    expect((await send("GET", { ...fields, "X-Experience-API-Version": "0.8" })).status).toBe(400);
    expect((await send("GET", { ...fields, Authorization: "Basic eA==" })).status).toBe(401);
  });

  test("is refused with more in the address, without content, in another type, and in 2.0", async () => {
    const content = JSON.stringify(statement());
    const extra = ask("/statements?method=GET&limit=1", { method: "POST", headers: form });
    const answers = [
      await extra,
      await send("PUT", { statementId: randomUUID() }),
      await send("PUT", { statementId: randomUUID(), content }, json),
      await send("DROP", {}),
      await send("GET", { "Content-Type": "text/plain\r\nX-Mine: 1" }),
      await ask("/statements?method=GET", { method: "PUT", headers: form }),
      await send("GET", {}, { ...form, "x-experience-api-version": "2.0.0" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
  });
});

test("a body that is too large is not read to its end", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new TextEncoder().encode(" ".repeat(1024 * 1024)));
    },
  });
  const answer = await ask("/statements", {
    method: "POST",
    headers: json,
    body: endless,
    duplex: "half",
  } as Options).catch(() => null);
  // Who goes on sending may miss the answer; what counts is that nobody listens any more.
  expect([413, undefined]).toContain(answer?.status);
  expect(sent).toBeLessThan(300);
});
