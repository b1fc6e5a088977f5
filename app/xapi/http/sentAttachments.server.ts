import { createHash, randomUUID } from "node:crypto";
import { attachedContents } from "../storing/attachmentStore.server.ts";
import { clauses } from "../clause.ts";
import type { Credential } from "../credentials/credential.ts";
import { badRequest } from "../fault.ts";
import type { Statement } from "../data/statement.ts";
import type { Answer } from "./exchange.ts";
import { multipartBody } from "./multipart.ts";
import type { Part } from "./multipart.ts";

const algorithms = new Map([
  [56, "sha224"],
  [64, "sha256"],
  [96, "sha384"],
  [128, "sha512"],
]);

/** The contents that came as parts of a request, by their hash (xAPI 1.0.3 Communication 1.5.2). */
export function contentsOf(parts: readonly Part[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  for (const { headers, body } of parts) {
    const sum = headers.get("x-experience-api-hash")?.toLowerCase();
    if (sum === undefined) throw broken("X-Experience-API-Hash", "is missing from a part");
    if (headers.get("content-transfer-encoding")?.toLowerCase() !== "binary") {
      throw broken("Content-Transfer-Encoding", "is not 'binary' in a part");
    }
    const algorithm = algorithms.get(sum.length);
    if (algorithm === undefined || createHash(algorithm).update(body).digest("hex") !== sum) {
      throw broken("X-Experience-API-Hash", "is not the SHA-2 sum of its part");
    }
    contents.set(sum, body);
  }
  return contents;
}

/** Statements and, after them, the contents of their attachments that are kept here. */
export async function attachmentsAnswer(
  { organisationId }: Credential,
  json: string,
  statements: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const types = new Map<string, string>();
  for (const text of statements) {
    const { attachments = [], object } = JSON.parse(text) as Statement;
    const inner = object.objectType === "SubStatement" ? (object.attachments ?? []) : [];
    for (const { sha2, contentType } of [...attachments, ...inner]) types.set(sha2.toLowerCase(), contentType);
  }
  const contents = await attachedContents(organisationId, [...types.keys()]);
  const parts: Part[] = [{ headers: new Map([["Content-Type", "application/json"]]), body: Buffer.from(json) }];
  for (const [sum, body] of contents) {
    const about = [
      ["Content-Type", types.get(sum)!.replaceAll(/[^\x20-\x7e]/g, "")],
      ["Content-Transfer-Encoding", "binary"],
      ["X-Experience-API-Hash", sum],
    ] as const;
    parts.push({ headers: new Map(about), body });
  }
  const { body, contentType } = multipartBody(parts, randomUUID());
  return { status: 200, headers: { ...headers, "Content-Type": contentType }, body };
}

function broken(property: string, rule: string) {
  return badRequest(property, rule, clauses.multipart);
}
