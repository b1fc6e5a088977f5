import { randomUUID } from "node:crypto";
import { reportBug } from "#app/platform/bug.server.ts";
import { findCredential } from "../credential.server.ts";
import type { Credential } from "../credential.ts";
import { Fault } from "../fault.ts";

/** The version of the specification that every answer names (xAPI 1.0.3 Communication 3.3). */
const version = "1.0.3";

/** Answers a request in the manners of the protocol: its headers on every answer, every refusal as JSON with a sentence. */
export async function converse(request: Request, answer: () => Promise<Response>): Promise<Response> {
  const response = await attempt(request, answer);
  response.headers.set("X-Experience-API-Version", version);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

/**
 * Who sends the request: by Basic authentication and by nothing else. A cookie is never looked at, so that no page can
 * make a signed-in browser speak to the LRS.
 */
export async function principal(request: Request, address: string): Promise<Credential> {
  const encoded = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (encoded === undefined) throw new Fault(401, "The LRS asks for Basic authentication.");
  const [key, ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  const credential = key && !key.includes("\u0000") ? await findCredential(key, secret.join(":"), address) : null;
  if (credential === null) throw new Fault(401, "The LRS does not know this key and secret.");
  refuseOtherVersions(request);
  return credential;
}

/** xAPI 1.0.3 Communication 3.3: 1.0 and every 1.0.x, and nothing without a version. */
function refuseOtherVersions(request: Request): void {
  const asked = request.headers.get("x-experience-api-version");
  if (asked === null) throw new Fault(400, "The header X-Experience-API-Version is missing.");
  if (!/^1\.0(\.\d+)?$/.test(asked))
    throw new Fault(400, `This LRS speaks xAPI ${version}, not the version asked for.`);
}

async function attempt(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Fault) {
      const headers = error.status === 401 ? { "WWW-Authenticate": 'Basic realm="xAPI", charset="UTF-8"' } : undefined;
      return Response.json({ error: error.message }, { status: error.status, headers });
    }
    const reference = randomUUID().slice(0, 8);
    reportBug(error, request, reference);
    return Response.json({ error: `Something went wrong here. Reference: ${reference}.` }, { status: 500 });
  }
}
