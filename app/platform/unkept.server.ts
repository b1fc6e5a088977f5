import type { Handler } from "express";
import { isSecure } from "./sessionCookie.server.ts";

/** Seconds for which a browser may keep what it fetched because someone is about to follow a link. */
const aboutToFollow = 10;

/**
 * Lets no browser keep what someone was shown, so that on a shared computer Back shows the next person nothing. An
 * answer that says itself how long it may be kept, such as a file, is left alone. What was fetched because someone is
 * about to follow a link is kept for a moment, until she does anything: a cookie that then changes makes it another page.
 */
export const unkept: Handler = (request, response, next) => {
  const isReading = request.method === "GET" || request.method === "HEAD";
  const isPrefetch = isReading && request.get("sec-purpose")?.startsWith("prefetch");
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => typeof response;
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader("Cache-Control")) {
      response.setHeader("Cache-Control", isPrefetch ? `private, max-age=${aboutToFollow}` : "no-store");
      if (isPrefetch) response.vary("Cookie");
    }
    if (!isReading) response.append("Set-Cookie", didCookie());
    return writeHead(...given);
  };
  next();
};

/** When this browser last did something; nobody reads it, and it is gone as soon as nothing is kept from before. */
function didCookie(): string {
  const name = isSecure() ? "__Host-did" : "did";
  const moment = Date.now().toString(36);
  return `${name}=${moment}; Path=/; Max-Age=${aboutToFollow}; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;
}
