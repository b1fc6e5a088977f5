import { clauses } from "../clause.ts";
import { badRequest } from "../fault.ts";
import { versionOf } from "../version.ts";
import type { Ask } from "./exchange.ts";

const headerNames = new Map(
  ["Authorization", "X-Experience-API-Version", "Content-Type", "Content-Length", "If-Match", "If-None-Match"].map(
    (name) => [name.toLowerCase(), name],
  ),
);
const methods = ["GET", "HEAD", "PUT", "POST", "DELETE"];
const where = clauses.alternate;

/**
 * The request that a form stands for: in 1.0.3 a browser that can only POST puts the method into the address and
 * headers, parameters and content into a form (Communication 1.3). Any other request comes back as it is.
 */
export async function plainRequest(ask: Ask): Promise<Ask> {
  const method = ask.search.get("method");
  if (method === null || ask.method === "OPTIONS") return ask;
  const asked = ask.headers["x-experience-api-version"];
  if (asked !== undefined && versionOf(asked) === "2.0.0") return ask;
  if (ask.method !== "POST") throw badRequest("method", "is only a parameter of a POST request", where);
  if ([...ask.search.keys()].length > 1) throw badRequest("method", "stands alone in the address of a form", where);
  if (!methods.includes(method)) throw badRequest("method", `is none of ${methods.join(", ")}`, where);
  const type = ask.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") {
    throw badRequest("Content-Type", "is not application/x-www-form-urlencoded", where);
  }
  return standingFor(method, ask, new URLSearchParams((await ask.body()).toString("utf8")));
}

function standingFor(method: string, ask: Ask, form: URLSearchParams): Ask {
  const headers: Record<string, string | undefined> = { ...ask.headers, "content-type": undefined };
  const search = new URLSearchParams();
  let content: string | undefined;
  for (const [name, value] of form) {
    const header = headerNames.get(name.toLowerCase());
    if (header !== undefined) headers[name.toLowerCase()] = printable(header, value);
    else if (name === "content") content = value;
    else search.append(name, value);
  }
  if ((method === "PUT" || method === "POST") && content === undefined) {
    throw badRequest("content", "is missing from the form", where);
  }
  headers["content-type"] ??= content === undefined ? undefined : "application/json";
  const bytes = Buffer.from(content ?? "");
  return { ...ask, method, headers, search, body: async () => bytes };
}

/** What a header can hold (RFC 9110 5.5): it may be told again in one. */
function printable(name: string, value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  throw badRequest(name, "holds what no header can", where);
}
