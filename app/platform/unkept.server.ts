import type { Handler } from "express";

/** Seconds for which a browser may keep what it fetched because someone is about to follow a link. */
const aboutToFollow = 10;

/**
 * Lets no browser keep what someone was shown, so that on a shared computer Back shows the next person nothing. An
 * answer that says itself how long it may be kept, such as a file, is left alone.
 */
export const unkept: Handler = (request, response, next) => {
  const isPrefetch = request.method === "GET" && request.get("sec-purpose")?.startsWith("prefetch");
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => typeof response;
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader("Cache-Control")) {
      response.setHeader("Cache-Control", isPrefetch ? `private, max-age=${aboutToFollow}` : "no-store");
    }
    return writeHead(...given);
  };
  next();
};
