import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultOfStatement } from "#app/xapi/data/statement.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";
import { validStatement } from "./arbitraries.ts";
import { servedLrs } from "./servedLrs.ts";
import type { ServedLrs } from "./servedLrs.ts";
import { mutationsOf } from "./mutations.ts";

let system: System;
let newer: System;
let served: ServedLrs;
let authorization: string;

beforeAll(async () => {
  ({ authorization } = await keyOf((await cast()).organisation));
  system = systemWith(authorization);
  newer = systemWith(authorization, "2.0.0");
  served = await servedLrs();
});
afterAll(() => served.close());

test("every valid statement comes back as it was sent, in both versions", async () => {
  await fc.assert(
    fc.asyncProperty(validStatement, fc.boolean(), async (valid, isNewer) => {
      // Its own for each try, or what is tried again would be another statement under the same id.
      const sent = JSON.parse(JSON.stringify({ ...valid, id: randomUUID() })) as Record<string, unknown>;
      const { ask, post } = isNewer ? newer : system;
      const { status, body } = await post(sent);
      expect([status, body]).toEqual([200, [sent["id"]]]);
      const { text } = await ask(`statements?statementId=${sent["id"] as string}`);
      const { stored, authority, version, timestamp, ...same } = JSON.parse(text);
      expect([stored, authority, version, timestamp]).not.toContain(undefined);
      expect({ ...same, ...(sent["timestamp"] !== undefined && { timestamp }) }).toEqual(sent);
      const spelled = JSON.stringify(sent);
      expect(text.startsWith(spelled.slice(0, -1))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("every mutation of a valid statement is refused, with the property and the rule", async () => {
  await fc.assert(
    fc.asyncProperty(validStatement, async (valid) => {
      expect(faultOfStatement(valid)).toBeNull();
      for (const { what, statement } of mutationsOf(valid)) {
        if (faultOfStatement(statement) === null) throw new Error(`taken: ${what}`);
      }
    }),
    { numRuns: 300 },
  );
});

test("a mutation is refused over the protocol with 400, its property, its rule and its clause", async () => {
  await fc.assert(
    fc.asyncProperty(validStatement, fc.nat(), async (valid, choice) => {
      const all = mutationsOf(valid);
      const { statement } = all[choice % all.length]!;
      const { status, body } = await system.post(statement);
      expect([status, body]).toEqual([
        400,
        {
          error: expect.any(String),
          property: expect.any(String),
          rule: expect.any(String),
          clause: expect.stringMatching(/^xAPI 1\.0\.3 Data/),
        },
      ]);
    }),
    { numRuns: 100 },
  );
});

test("numbers, spaces and escapes keep the letters in which they were sent", async () => {
  const id = "0f0e9a34-9f52-4d3f-8a63-5b0e0b8f2d11";
  const sent = `{ "actor":{"mbox":"mailto:a@voorbeeld.nl"},"verb" : {"id":"https://voorbeeld.nl/v"},
    "object":{"id":"https://voorbeeld.nl/o"}, "id":"${id}", "result":{"score":{"raw":1.0,"max":1e2},
    "extensions":{"https://voorbeeld.nl/e":[12345678901234567890,0.10,-0.0,1E400,"\\u00e9\\ud800\\u0000"]}}}`;
  expect((await system.post(sent)).status).toBe(200);
  const { text } = await system.ask(`statements?statementId=${id}`);
  expect(text.startsWith(sent.slice(0, -1))).toBe(true);
});

test.each([
  ["a property twice", '{"actor":1,"actor":2}', "actor"],
  ["a property twice, spelled otherwise", '{"actor":1,"act\\u006fr":2}', "actor"],
  ["a property twice, deep inside", '[{"result":{"extensions":{"a:b":{"c":1,"c":1}}}}]', "c"],
])("%s is refused: what is checked is what is kept", async (_what, body, property) => {
  expect((await system.post(body)).body).toMatchObject({ property, rule: "stands twice" });
});

test("no question and no body breaks anything", async () => {
  const path = fc.constantFrom(
    "statements",
    "activities",
    "activities/state",
    "activities/profile",
    "agents",
    "agents/profile",
    "about",
    "",
    "x",
  );
  const name = fc.constantFrom(
    "statementId",
    "agent",
    "verb",
    "activity",
    "since",
    "until",
    "limit",
    "cursor",
    "format",
    "activityId",
    "stateId",
    "profileId",
    "registration",
    "method",
    "attachments",
    "ascending",
  );
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.uuid(),
    fc.webUrl(),
    fc.constantFrom("0000-01-01T00:00:00Z", "9999-12-31T23:59:60Z", "1.1", "9999999999999.1", "\u0000", "true"),
  );
  const question = fc.array(fc.tuple(name, odd), { maxLength: 4 });
  const method = fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
  const type = fc.constantFrom(
    "application/json",
    "multipart/mixed; boundary=x",
    "application/x-www-form-urlencoded",
    "text/plain",
    "",
  );
  await fc.assert(
    fc.asyncProperty(
      path,
      question,
      method,
      odd,
      type,
      fc.boolean(),
      async (where, pairs, how, body, contentType, isNewer) => {
        const search = new URLSearchParams(pairs);
        const { status } = await (isNewer ? newer : system).ask(`${where}?${search}`, {
          method: how,
          body,
          headers: { "Content-Type": contentType },
        });
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 500 },
  );
});

test("garbage on the line gets an answer or nothing, and the next request is answered as ever", async () => {
  const head = `POST /xapi/statements HTTP/1.1\r\nHost: x\r\nX-Experience-API-Version: 1.0.3\r\nAuthorization: ${authorization}\r\n`;
  const line = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) =>
        Buffer.concat([
          Buffer.from(`${head}Content-Type: application/json\r\nContent-Length: ${bytes.length}\r\n\r\n`),
          bytes,
        ]),
      ),
    fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) =>
        Buffer.concat([
          Buffer.from(
            `${head}Content-Type: multipart/mixed; boundary=x\r\nContent-Length: ${bytes.length + 5}\r\n\r\n--x\r\n`,
          ),
          bytes,
        ]),
      ),
    fc
      .string({ unit: "binary", maxLength: 60 })
      .map((path) => Buffer.from(`GET /xapi/${path} HTTP/1.1\r\nHost: x\r\n\r\n`)),
    fc.constant(Buffer.from(`${head}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`)),
    fc.constant(Buffer.from(`${head}Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{`)),
  );
  await fc.assert(
    fc.asyncProperty(line, async (bytes) => {
      expect(await said(bytes)).not.toMatch(/HTTP\/1\.1 5\d\d/);
    }),
    { numRuns: 150 },
  );
  expect((await fetch(`${served.address}/about`)).status).toBe(200);
  expect(served.bugs()).toEqual([]);
});

function said(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(new URL(served.address).port), "127.0.0.1", () => socket.end(bytes));
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("error", () => resolve(text));
    socket.on("close", () => resolve(text));
  });
}
