import { createHash } from "node:crypto";
import { isAsking, kennismapPath } from "#app/knowledge/kennismapQuery.ts";
import type { KennismapQuery } from "#app/knowledge/kennismapQuery.ts";
import { recordSearch } from "#app/knowledge/search.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { isSecure } from "#app/platform/sessionCookie.server.ts";

const name = "searched";
const remembered = 20;

/**
 * Records a search once, however often its page is opened again, turned or sorted. The browser keeps only fingerprints
 * of the last searches: the server keeps nothing of what was searched for. Returns the headers that say so.
 */
export async function noteSearch(
  actor: Actor,
  request: Request,
  query: KennismapQuery,
  results: number,
): Promise<HeadersInit> {
  const prefetched = (request.headers.get("sec-purpose") ?? request.headers.get("purpose") ?? "").includes("prefetch");
  if (request.method !== "GET" || prefetched || !isAsking(query)) return {};
  const print = fingerprint(actor, query);
  const before = fingerprints(request.headers.get("cookie") ?? "");
  if (before.includes(print)) return {};
  await recordSearch(actor, query, results);
  const kept = [print, ...before].slice(0, remembered).join(".");
  return {
    "Set-Cookie": `${name}=${kept}; Path=/knowledge; Max-Age=86400; SameSite=Lax; HttpOnly${isSecure() ? "; Secure" : ""}`,
  };
}

function fingerprint(actor: Actor, query: KennismapQuery): string {
  const search = kennismapPath({ ...query, text: query.text.toLowerCase(), sort: "relevance", page: 1 });
  return createHash("sha256").update(`${actor.personId} ${search}`).digest("base64url").slice(0, 12);
}

function fingerprints(cookies: string): string[] {
  const value = new RegExp(`(?:^|;\\s*)${name}=([\\w.-]*)`).exec(cookies)?.[1] ?? "";
  return value
    .split(".")
    .filter((print) => print !== "")
    .slice(0, remembered);
}
