import type { Handler } from "express";
import { answerPlainly } from "./plainAnswer.server.ts";
import { settings } from "./settings.server.ts";

const harmless = ["GET", "HEAD", "OPTIONS"];
const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Refuses what another site sends in the name of whoever is signed in. For every address that knows a cookie. */
export function ownPagesOnly(): Handler {
  return (request, response, next) => {
    if (comesFromOurPages(request.method, request.get("origin"), request.get("sec-fetch-site"))) {
      // Remix compares it with the host once more, and knows only one name of this machine.
      delete request.headers.origin;
      return next();
    }
    answerPlainly(request, response, 403, "origin.foreign");
  };
}

/** Whether a request that may change something comes from our own pages, by what the browser says of its origin. */
export function comesFromOurPages(method: string, origin: string | undefined, fetchSite: string | undefined): boolean {
  if (harmless.includes(method.toUpperCase())) return true;
  if (origin !== undefined && origin !== "null") return isOurs(origin);
  return fetchSite === "same-origin";
}

/** On one's own machine the names of the machine are the same place. */
function isOurs(origin: string): boolean {
  const ours = new URL(settings().publicUrl);
  if (origin === ours.origin) return true;
  const theirs = URL.canParse(origin) ? new URL(origin) : null;
  return (
    theirs !== null &&
    theirs.protocol === ours.protocol &&
    theirs.port === ours.port &&
    loopback.includes(ours.hostname) &&
    loopback.includes(theirs.hostname)
  );
}
