import { clauses } from "../clause.ts";
import { badRequest, Fault } from "../fault.ts";
import type { KeptDocument } from "../documents/document.server.ts";
import type { Version } from "../version.ts";
import type { Ask } from "./exchange.ts";

/** Refuses a change to a document that is not the one that its sender knows (xAPI 1.0.3 Communication 3.1). */
export function refuseStale({ method, path, headers }: Ask, before: KeptDocument | null, spoken: Version): void {
  const match = headers["if-match"];
  const noneMatch = headers["if-none-match"];
  if (match !== undefined && (before === null || !names(match, before.etag))) {
    throw stale("If-Match", before === null ? "asks for a document that is not there" : "names another content");
  }
  if (noneMatch !== undefined && before !== null && names(noneMatch, before.etag)) {
    throw stale("If-None-Match", "names the document that is there");
  }
  if (method === "PUT" && match === undefined && noneMatch === undefined) refuseBlind(path, before, spoken);
}

/** Whether a reader has this content already (RFC 9110 13.1.2). */
export function isKnown({ headers }: Ask, { etag }: KeptDocument): boolean {
  const noneMatch = headers["if-none-match"];
  return noneMatch !== undefined && names(noneMatch, etag);
}

/** Who replaces says what; 1.0.3 asks that for profiles only, as states hardly meet each other. */
function refuseBlind(path: string, before: KeptDocument | null, spoken: Version): void {
  const isState = path === "/activities/state";
  if (isState && (before === null || spoken === "1.0.3")) return;
  if (before === null) {
    throw badRequest("If-None-Match", "is missing, and so is If-Match: a PUT has one of them", clauses.concurrency);
  }
  const sentence = "There is a document already. Read it and send its ETag in If-Match, or send If-None-Match.";
  throw new Fault(409, sentence, { property: "If-Match", rule: "is missing", clause: clauses.concurrency });
}

function names(header: string, etag: string): boolean {
  return header.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);
}

function stale(header: string, rule: string): Fault {
  return new Fault(412, `'${header}' ${rule}.`, { property: header, rule, clause: clauses.concurrency });
}
