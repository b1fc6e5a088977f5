import { randomUUID } from "node:crypto";
import type { Organisation } from "#app/platform/generated/client.ts";
import { hash } from "@node-rs/argon2";
import { database } from "#app/platform/database.server.ts";
import type { Scope } from "#app/xapi/credential.ts";
import { answerStatements } from "#app/xapi/http/statements.server.ts";
import type { Statement } from "#app/xapi/statement.ts";

/** A key and secret of an organisation, as its administrator would give it to another system. */
export async function keyOf(organisation: Pick<Organisation, "id">, scopes: Scope[] = ["all"]) {
  const key = randomUUID();
  const secret = "slot op de deur";
  const { id } = await database().credential.create({
    data: { organisationId: organisation.id, label: "test", key, secretHash: await hash(secret), scopes },
  });
  return { id, key, secret, authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}` };
}

/** A request to the LRS as another system sends it. */
export function lrsRequest(
  address: string,
  { authorization, body, ...options }: Omit<RequestInit, "body"> & { authorization?: string; body?: unknown } = {},
): Request {
  const headers = new Headers({ "X-Experience-API-Version": "1.0.3", ...(options.headers as Record<string, string>) });
  if (authorization !== undefined) headers.set("authorization", authorization);
  if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Request(`http://127.0.0.1:3000/xapi/${address}`, { ...options, headers, body: text });
}

type RequestOptions = Parameters<typeof lrsRequest>[1];

/** Another system that speaks to the LRS, with the Authorization of its credential. */
export function systemWith(authorization: string) {
  async function ask(address: string, options: RequestOptions = {}) {
    const response = await answerStatements(lrsRequest(address, { authorization, ...options }), "192.0.2.1");
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
  }
  const post = (body: unknown, options: RequestOptions = {}) => ask("statements", { method: "POST", body, ...options });
  return { ask, post };
}

/** A statement of another system, about someone and something of its own. */
export function statement(properties: Partial<Statement> = {}): Statement & { id: string } {
  return {
    id: randomUUID(),
    actor: { mbox: "mailto:iemand@voorbeeld.nl" },
    verb: { id: "http://adlnet.gov/expapi/verbs/experienced" },
    object: { id: "https://voorbeeld.nl/stuk" },
    ...properties,
  };
}
