import type { Handler, Request as ExpressRequest } from "express";
import { second } from "./clock.ts";
import { Refusal } from "./refusal.ts";

/** Bytes that a form or a text may have; files have limits of their own. */
export const largestBody = 3 * 1024 * 1024;
const patience = 5 * second;

/** Breaks off a body that is larger than a form can be, as it comes in: whoever reads it gets the refusal. */
export function limitedBody(isExempt: (path: string) => boolean): Handler {
  return (request, _response, next) => {
    if (isExempt(request.path)) return next();
    let bytes = Number(request.headers["content-length"] ?? 0);
    const count = (chunk: Buffer) => {
      if (bytes <= largestBody) bytes += request.headers["content-length"] ? 0 : chunk.length;
      if (bytes <= largestBody) return;
      breakOff(request);
      readAway(request);
    };
    if (!["GET", "HEAD"].includes(request.method)) request.on("data", count);
    next();
  };
}

/** Not `destroy`: that would take away the connection on which the answer goes. */
function breakOff(request: ExpressRequest): void {
  const refusal = new Refusal("body.tooLarge", "large", { limit: largestBody / 1024 / 1024 });
  if (request.listenerCount("error") > 0) request.emit("error", refusal);
}

/**
 * What is still under way is read and thrown away for a while: closing at once would reset the connection, and with it
 * the answer that its sender has not read yet.
 */
function readAway(request: ExpressRequest): void {
  request.removeAllListeners("data").resume();
  setTimeout(() => request.complete || request.socket.destroy(), patience).unref();
}

/** A name with a place so far on in a list that making the list would take all memory. */
const faraway = /\[\d{4,}\]/;

/** The form of a request, without the characters that no text can hold; refused when it is no form at all. */
export async function sentForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch((error: unknown) => {
    throw error instanceof TypeError ? new Refusal("body.unreadable") : error;
  });
  const kept = new FormData();
  for (const [name, value] of form) {
    if (faraway.test(name)) throw new Refusal("body.unreadable");
    if (typeof value === "string") kept.append(plain(name), plain(value));
    else kept.append(plain(name), value);
  }
  return kept;
}

/** What a request says in JSON, without the characters that no text can hold; undefined when it is no JSON. */
export async function sentJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    const hasUnfit = /\\u0000|\\ud[89a-f]/i.test(text);
    return JSON.parse(text, hasUnfit ? (_name, value) => fit(value) : undefined);
  } catch {
    return undefined;
  }
}

function fit(value: unknown): unknown {
  if (typeof value === "string") return plain(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [plain(name), part]));
}

/** PostgreSQL keeps neither the character zero nor half a pair of surrogates. */
function plain(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
