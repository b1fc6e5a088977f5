import type { Handler } from "express";
import { identifierBase } from "#app/platform/installation.server.ts";
import { applicationPlace, kennismapPlace } from "../activity.ts";
import { vocabularyPath } from "../vocabulary.ts";
import { findInProfile } from "./profile.server.ts";

const machines = ["application/ld+json", "application/json"] as const;
const reading = ["GET", "HEAD"];
const hour = 3600;

/** Whether an address is one of the profile or of what it describes; the data of its pages have addresses of their own. */
function isOfProfile(path: string): boolean {
  const within = path === vocabularyPath || path.startsWith(`${vocabularyPath}/`);
  return !path.endsWith(".data") && (within || path === applicationPlace || path === kennismapPlace);
}

/**
 * Tells any client what our terms mean, at their own addresses: as JSON-LD, to anyone, from anywhere. Who asks for a
 * page gets one from the application, unless she asks for `?format=json-ld`.
 */
export const serveProfile: Handler = async (request, response, next) => {
  if (!isOfProfile(request.path)) return next();
  response.vary("Accept");
  const type = request.accepts([...machines, "text/html"]);
  if (type === "text/html" && request.query["format"] !== "json-ld") return next();
  response.set({ "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag" });
  if (request.method === "OPTIONS") {
    response.set({ "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS", "Access-Control-Max-Age": "86400" });
    response.set("Access-Control-Allow-Headers", "Accept, If-None-Match").status(204).end();
    return;
  }
  if (!reading.includes(request.method)) {
    response.status(405).set("Allow", "GET, HEAD, OPTIONS").json({ error: "What a term means can only be read." });
    return;
  }
  const found = findInProfile(await identifierBase(), request.path);
  if (found === null) {
    response.status(404).set("Cache-Control", "no-store").json({ error: "No such term, template or pattern." });
    return;
  }
  response.set("Cache-Control", `public, max-age=${hour}`).type(machines.find((each) => each === type) ?? machines[0]);
  response.send(JSON.stringify(found, null, 2));
};
