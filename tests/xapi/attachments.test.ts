import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { multipartBody, multipartOf } from "#app/xapi/http/multipart.ts";
import { signatureType } from "#app/xapi/storing/signature.server.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, lrsRequest, statement, systemWith } from "#tests/support/statements.ts";
import { answerLrs } from "#app/xapi/http/lrs.server.ts";
import { root, signer, signerKey, stranger } from "./certificates.ts";
import type { System } from "#tests/support/statements.ts";

let authorization: string;
let ask: System["ask"];
let post: System["post"];

beforeAll(async () => {
  ({ authorization } = await keyOf((await cast()).organisation));
  ({ ask, post } = systemWith(authorization));
});

const sumOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

function attachmentOf(bytes: Buffer, properties: object = {}) {
  const given = { usageType: "https://voorbeeld.nl/bewijs", display: { nl: "Bewijs" }, contentType: "text/plain" };
  return { ...given, length: bytes.length, sha2: sumOf(bytes), ...properties };
}

function mixed(json: unknown, contents: Buffer[], headers: Record<string, string> = {}) {
  const first = { headers: new Map([["Content-Type", "application/json"]]), body: Buffer.from(JSON.stringify(json)) };
  const others = contents.map((body) => {
    const about = {
      "Content-Type": "text/plain",
      "Content-Transfer-Encoding": "binary",
      "X-Experience-API-Hash": sumOf(body),
      ...headers,
    };
    return { headers: new Map(Object.entries(about)), body };
  });
  const { body, contentType } = multipartBody([first, ...others], randomUUID());
  return { body, headers: { "Content-Type": contentType } };
}

const send = (sent: ReturnType<typeof mixed>) => post(sent.body, { headers: sent.headers });

describe("attachments (Data 2.4.11, Communication 1.5.2)", () => {
  const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10]);

  test("come back by their hash, byte for byte, once each", async () => {
    const attachments = [attachmentOf(bytes), attachmentOf(bytes, { usageType: "https://voorbeeld.nl/ander" })];
    const sent = [statement({ attachments }), statement({ attachments })];
    expect((await send(mixed(sent, [bytes]))).status).toBe(200);
    const address = `statements?statementId=${sent[0]!.id}&attachments=true`;
    const answer = await answerLrs(lrsRequest(address, { authorization }));
    const parts = multipartOf(answer.body as Buffer, answer.headers!["Content-Type"]!);
    expect(parts).toHaveLength(2);
    expect(JSON.parse(parts[0]!.body.toString())).toMatchObject({ id: sent[0]!.id });
    expect(parts[1]!.body.equals(bytes)).toBe(true);
    expect(parts[1]!.headers.get("x-experience-api-hash")).toBe(sumOf(bytes));
    expect((await ask(`statements?statementId=${sent[0]!.id}`)).body.id).toBe(sent[0]!.id);
  });

  test("may lie elsewhere, in JSON too", async () => {
    const attachments = [attachmentOf(bytes, { fileUrl: "https://voorbeeld.nl/bestand" })];
    expect((await post(statement({ attachments }))).status).toBe(200);
  });

  const one = () => statement({ attachments: [attachmentOf(bytes)] });
  test.each<[string, () => ReturnType<typeof mixed>]>([
    ["without contents and without fileUrl", () => mixed(one(), [])],
    ["with contents that nobody names", () => mixed(statement(), [bytes])],
    [
      "with a hash that is not that of the contents",
      () => mixed(one(), [bytes], { "X-Experience-API-Hash": "a".repeat(64) }),
    ],
    ["in another encoding", () => mixed(one(), [bytes], { "Content-Transfer-Encoding": "base64" })],
    [
      "in a body that does not end",
      () => ({ ...mixed(one(), [bytes]), body: mixed(one(), [bytes]).body.subarray(0, -9) }),
    ],
    [
      "in a body without its boundary",
      () => ({ ...mixed(one(), [bytes]), headers: { "Content-Type": "multipart/mixed" } }),
    ],
    ["in a form", () => ({ ...mixed(one(), [bytes]), headers: { "Content-Type": "multipart/form-data; boundary=x" } })],
  ])("are refused %s", async (_how, sent) => {
    const { status, body } = await send(sent());
    expect([status, body.clause]).toEqual([400, expect.stringMatching(/Communication 1\.5/)]);
  });
});

describe("signatures (Data 2.6)", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

  function signed(value: object, { alg = "RS256", key = privateKey, ...more }: Record<string, unknown> = {}) {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const input = `${encode({ alg, ...more })}.${encode(value)}`;
    const bits = String(alg).slice(2);
    const signature = createSign(`RSA-SHA${bits === "256" || bits === "384" ? bits : "512"}`).update(input);
    return Buffer.from(`${input}.${signature.sign(key as KeyObject | string).toString("base64url")}`);
  }

  function withSignature(value: Statement, jws: Buffer, properties: object = {}) {
    const contentType = "application/octet-stream";
    const attachment = attachmentOf(jws, { usageType: signatureType, contentType, ...properties });
    return mixed({ ...value, attachments: [attachment] }, [jws]);
  }

  test.each(["RS256", "RS384", "RS512"])("by %s are taken", async (alg) => {
    const sent = statement();
    expect((await send(withSignature(sent, signed(sent, { alg })))).status).toBe(200);
  });

  const confirmed = (sent: Statement, x5c: string[], key: unknown = signerKey) =>
    withSignature(sent, signed(sent, { key, x5c }));

  test("are taken with a certificate that confirms them, and with the chain that confirms that", async () => {
    for (const chain of [[signer], [signer, root]]) {
      expect((await send(confirmed(statement(), chain))).status).toBe(200);
    }
  });

  test.each<[string, (sent: Statement) => ReturnType<typeof mixed>]>([
    ["of another statement", (sent) => withSignature(sent, signed(statement()))],
    ["by another algorithm", (sent) => withSignature(sent, signed(sent, { alg: "HS256" }))],
    ["that are no JWS", (sent) => withSignature(sent, Buffer.from("geen handtekening"))],
    ["of another type", (sent) => withSignature(sent, signed(sent), { contentType: "text/plain" })],
    ["by another key than that of the certificate", (sent) => confirmed(sent, [signer, root], privateKey)],
    ["with a chain that does not hold together", (sent) => confirmed(sent, [signer, stranger])],
    ["with a chain of nothing", (sent) => withSignature(sent, signed(sent, { x5c: ["bm90aGluZw=="] }))],
  ])("%s are refused", async (_what, make) => {
    const { status, body } = await send(make(statement()));
    expect([status, body.clause]).toEqual([400, "xAPI 1.0.3 Data 2.6"]);
  });
});
