import { settings } from "./settings.server.ts";

const harmless = ["GET", "HEAD", "OPTIONS"];
const loopback = ["127.0.0.1", "localhost", "[::1]"];

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
