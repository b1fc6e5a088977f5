import type { IncomingMessage, ServerResponse } from "node:http";
import { second } from "#app/platform/clock.ts";
import { log } from "#app/platform/log.server.ts";
import { clauses } from "../clause.ts";
import { Fault } from "../fault.ts";
import type { Answer, Ask } from "./exchange.ts";
import { answerLrs } from "./lrs.server.ts";

const largest = 25 * 1024 * 1024;
const patience = 5 * second;
const base = "/xapi";

/** What someone stored may be a page with a script: a browser that gets here must not run it as ours. */
const inert = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Referrer-Policy": "no-referrer",
};

/** Whether an address is one of the LRS. */
export function isLrsAddress(path: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

/** Answers a request to an address of the LRS, from a network address, on Node's own request and response. Never throws. */
export async function serveLrs(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
  const { pathname, search } = splitAddress(request.url ?? "");
  const answer = await answerLrs({
    method: request.method ?? "GET",
    path: pathname.slice(base.length).replace(/\/+$/, ""),
    base: pathname,
    search: new URLSearchParams(search),
    headers: request.headers as Ask["headers"],
    address,
    body: () => bodyOf(request),
  });
  try {
    send(answer, request, response);
  } catch (error) {
    log.error({ err: error, method: request.method, path: pathname }, "answer that cannot be sent");
    response.destroy();
  }
}

function splitAddress(url: string): { pathname: string; search: string } {
  const start = url.indexOf("?");
  return start === -1 ? { pathname: url, search: "" } : { pathname: url.slice(0, start), search: url.slice(start + 1) };
}

function send({ status, headers = {}, body = "" }: Answer, request: IncomingMessage, response: ServerResponse): void {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  for (const [name, value] of Object.entries(inert)) response.setHeader(name, value);
  if (status !== 204 && status !== 304) response.setHeader("Content-Length", bytes.length);
  if (status === 413) response.setHeader("Connection", "close");
  response.writeHead(status);
  response.end(request.method === "HEAD" ? undefined : bytes);
  if (!request.complete) readAway(request);
}

/** The body, as far as the LRS takes it: one that is too large is not read to its end. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > largest) throw tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= largest) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("aborted", () => reject(new Fault(400, "The request was broken off.", { clause: clauses.errors })));
    request.on("error", () => reject(new Fault(400, "The request was broken off.", { clause: clauses.errors })));
  });
}

function tooLarge(): Fault {
  return new Fault(413, `A request holds at most ${largest / 1024 / 1024} MB.`, { clause: clauses.errors });
}

/** What is still under way is thrown away for a while, so that its sender can read the answer before the line closes. */
function readAway(request: IncomingMessage): void {
  request.removeAllListeners("data").resume();
  setTimeout(() => request.complete || request.socket.destroy(), patience).unref();
}
