import { createHash } from "node:crypto";
import { merged } from "../text/activityDefinition.ts";
import { clauses } from "../clause.ts";
import { mayUseDocuments } from "../credentials/credential.ts";
import type { Credential } from "../credentials/credential.ts";
import {
  deleteDocument,
  deleteDocuments,
  documentNames,
  findDocument,
  putDocument,
} from "../documents/document.server.ts";
import type { KeptDocument } from "../documents/document.server.ts";
import { documentResources, placeOf } from "../documents/documentPlace.ts";
import type { DocumentPlace } from "../documents/documentPlace.ts";
import { badRequest, Fault } from "../fault.ts";
import { parseJson } from "../text/jsonText.ts";
import { isObject } from "../data/rule.ts";
import type { Version } from "../version.ts";
import { jsonAnswer, noContent } from "./exchange.ts";
import type { Answer, Ask } from "./exchange.ts";
import { onlyMethods } from "./method.ts";
import { isKnown, refuseStale } from "./precondition.ts";

/** The State, Agent Profile and Activity Profile Resources (xAPI 1.0.3 Communication 2.2, 2.3, 2.6 and 2.7). */
export async function answerDocuments(ask: Ask, credential: Credential, spoken: Version): Promise<Answer> {
  const { method, path, search } = ask;
  onlyMethods(method, ["GET", "HEAD", "PUT", "POST", "DELETE"]);
  const resource = documentResources.get(path)!;
  const isReading = method === "GET" || method === "HEAD";
  if (!mayUseDocuments(credential, path === "/activities/state" ? "state" : "profile", isReading)) {
    throw new Fault(403, "This credential may not do this with documents.", { clause: clauses.authentication });
  }
  const place = placeOf(credential.organisationId, path, search, resource);
  if (place.name === null) {
    if (isReading) return jsonAnswer(await documentNames(place));
    if (method !== "DELETE" || path !== "/activities/state") {
      throw badRequest(resource.naming, "is missing", resource.clause);
    }
    await deleteDocuments(place);
    return noContent;
  }
  if (isReading) return show(ask, place);
  if (method === "DELETE") return remove(ask, place, spoken);
  return change(ask, credential, place, spoken);
}

async function show(ask: Ask, place: DocumentPlace): Promise<Answer> {
  const found = await findDocument(place);
  if (found === null) throw new Fault(404, "There is no document with this name.", { clause: clauses.documents });
  const headers = { ETag: found.etag, "Last-Modified": found.updatedAt.toUTCString() };
  if (isKnown(ask, found)) return { status: 304, headers };
  return { status: 200, headers: { ...headers, "Content-Type": found.contentType }, body: found.contents };
}

async function remove(ask: Ask, place: DocumentPlace, spoken: Version): Promise<Answer> {
  for (;;) {
    const before = await findDocument(place);
    refuseStale(ask, before, spoken);
    if (before === null || (await deleteDocument(place, before))) return noContent;
  }
}

async function change(
  ask: Ask,
  { organisationId }: Credential,
  place: DocumentPlace,
  spoken: Version,
): Promise<Answer> {
  const contents = await ask.body();
  const contentType = ask.headers["content-type"] ?? "application/octet-stream";
  for (;;) {
    const before = await findDocument(place);
    refuseStale(ask, before, spoken);
    const wanted = ask.method === "POST" ? together(before, contents, contentType) : contents;
    const etag = `"${createHash("sha1").update(wanted).digest("hex")}"`;
    if (await putDocument(organisationId, place, before, { contents: wanted, contentType, etag })) return noContent;
  }
}

/** POST adds the properties of one JSON object to those of another (xAPI 1.0.3 Communication 2.2, JSON Procedure). */
function together(before: KeptDocument | null, contents: Buffer, contentType: string): Buffer {
  if (before === null) {
    if (isJson(contentType)) objectText(contents, contentType, "body");
    return contents;
  }
  const later = objectText(contents, contentType, "body");
  const earlier = objectText(before.contents, before.contentType, "The document that is there");
  return Buffer.from(merged(earlier, later));
}

function objectText(contents: Buffer, contentType: string, what: string): string {
  const text = contents.toString("utf8");
  if (!isJson(contentType) || !isObject(parseJson(text))) {
    throw badRequest(what, "is not a JSON object with the Content-Type application/json", clauses.documents);
  }
  return text;
}

function isJson(contentType: string): boolean {
  return contentType.split(";")[0]!.trim().toLowerCase() === "application/json";
}
