import { second } from "#app/platform/clock.ts";
import { clauses } from "../clause.ts";
import { findCredential } from "../credentials/credential.server.ts";
import { restOf } from "../credentials/rate.server.ts";
import type { Credential } from "../credentials/credential.ts";
import { Fault } from "../fault.ts";
import type { Ask } from "./exchange.ts";

const challenge = { "WWW-Authenticate": 'Basic realm="xAPI", charset="UTF-8"' };

/**
 * Who sends the request: by Basic authentication and by nothing else. A cookie is never looked at, so that no page can
 * make a signed-in browser speak to the LRS.
 */
export async function principal({ headers, address }: Ask): Promise<Credential> {
  const encoded = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(headers["authorization"] ?? "")?.[1];
  if (encoded === undefined) throw unknown("The LRS asks for Basic authentication.");
  const [key, ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  const credential = key && !key.includes("\0") ? await findCredential(key, secret.join(":"), address) : null;
  if (credential === null) throw unknown("The LRS does not know this key and secret.");
  const rest = await restOf(credential);
  if (rest > 0) {
    throw new Fault(429, `This credential may send ${credential.rate} requests a minute: wait a while.`, {
      headers: { "Retry-After": String(Math.ceil(rest / second)) },
    });
  }
  return credential;
}

function unknown(sentence: string): Fault {
  return new Fault(401, sentence, { clause: clauses.authentication, headers: challenge });
}
