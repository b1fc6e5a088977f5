import { randomUUID } from "node:crypto";
import type { Organisation } from "#app/platform/generated/client.ts";
import { hash } from "@node-rs/argon2";
import { database } from "#app/platform/database.server.ts";
import type { Scope } from "#app/xapi/credentials/credential.ts";
import type { Ask } from "#app/xapi/http/exchange.ts";
import { answerLrs } from "#app/xapi/http/lrs.server.ts";
import type { Statement } from "#app/xapi/data/statement.ts";

/** A key and secret of an organisation, as its administrator would give it to another system. */
export async function keyOf(organisation: Pick<Organisation, "id">, scopes: Scope[] = ["all"]) {
  const key = randomUUID();
  const secret = "slot op de deur";
  const { id } = await database().credential.create({
    data: {
      ...{ organisationId: organisation.id, label: "test", key, scopes },
      secrets: { create: { hash: await hash(secret) } },
    },
  });
  return { id, key, secret, authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}` };
}

interface RequestOptions {
  method?: string;
  authorization?: string | undefined;
  headers?: Record<string, string | undefined>;
  body?: unknown;
  /** The network address that it comes from. */
  address?: string;
}

/** A request to the LRS as another system sends it; a header that is undefined is left out. */
export function lrsRequest(
  address: string,
  { method = "GET", authorization, headers = {}, body, address: from = "192.0.2.1" }: RequestOptions = {},
): Ask {
  const [path = "", search = ""] = address.split(/\?(.*)/s);
  const given = { "X-Experience-API-Version": "1.0.3", authorization, ...headers };
  const lower = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]);
  const all = Object.fromEntries(lower) as Record<string, string | undefined>;
  if (body !== undefined && !("content-type" in all)) all["content-type"] = "application/json";
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === "string" ? body : JSON.stringify(body ?? ""));
  return {
    method,
    path: `/${path}`,
    base: `/xapi/${path}`,
    search: new URLSearchParams(search),
    headers: all,
    address: from,
    body: async () => (body === undefined ? Buffer.alloc(0) : bytes),
  };
}

/** Another system that speaks to the LRS, with the Authorization of its credential. */
export function systemWith(authorization: string, version = "1.0.3") {
  async function ask(address: string, { headers, ...options }: RequestOptions = {}) {
    const request = lrsRequest(address, {
      authorization,
      headers: { "X-Experience-API-Version": version, ...headers },
      ...options,
    });
    const answer = await answerLrs(request);
    const text = (answer.body ?? "").toString();
    return {
      status: answer.status,
      headers: new Headers(answer.headers),
      text,
      body: jsonOf(text),
    };
  }
  const post = (body: unknown, options: RequestOptions = {}) => ask("statements", { method: "POST", body, ...options });
  return { ask, post };
}

/** What an answer says; a document says anything. */
function jsonOf(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
export type System = ReturnType<typeof systemWith>;

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
