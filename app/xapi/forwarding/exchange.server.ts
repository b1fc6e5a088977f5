import { lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import type { LookupFunction } from "node:net";
import { second } from "#app/platform/clock.ts";
import { isReachable, listOf } from "#app/platform/internalAddress.ts";
import { settings } from "#app/platform/settings.server.ts";
import { Trouble, troubleOfConnection } from "./trouble.ts";

interface Asked {
  method?: "GET" | "POST";
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
  /** Milliseconds until the whole answer must be there. */
  patience?: number;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

const longestAnswer = 32_000_000;
const agents = {
  "http:": new http.Agent({ keepAlive: true }),
  "https:": new https.Agent({ keepAlive: true }),
};

/** The other side closed a connection while it waited for use: that is no failure of anybody. */
class Stale extends Error {
  readonly code = "ECONNRESET";
}

/** A request to another system and its whole answer. Follows no redirect; a connection that fails is a Trouble. */
export async function exchange(url: URL, asked: Asked): Promise<Answer> {
  // A name is checked when it is looked up, an address needs no looking up.
  if (isIP(url.hostname.replace(/^\[|\]$/g, "")) !== 0) refuseInternal(url.hostname);
  try {
    return await ask(url, asked).catch((error: Error) => {
      if (error instanceof Stale) return ask(url, asked);
      throw error;
    });
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(troubleOfConnection(error as Error));
  }
}

function ask(url: URL, asked: Asked): Promise<Answer> {
  const { method = "GET", headers, body, patience = 30 * second } = asked;
  const { request: begin } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const request = begin(url, {
      method,
      headers: { ...headers, ...(body && { "Content-Length": String(body.length) }) },
      agent: agents[url.protocol as keyof typeof agents],
      lookup: lookupReachable,
      signal: AbortSignal.timeout(patience),
    });
    request.on("response", (response) => {
      const { statusCode: status = 0, headers: given } = response;
      read(response).then((text) => resolve({ status, headers: given, text }), reject);
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      reject(request.reusedSocket && error.code === "ECONNRESET" ? new Stale(error.message) : error);
    });
    request.end(body);
  });
}

async function read(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestAnswer) throw new Trouble("notAnLrs");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Checks what a name leads to at the moment of connecting, so that it cannot lead elsewhere after the check. */
const lookupReachable: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "");
    try {
      for (const { address } of addresses) refuseInternal(address);
    } catch (trouble) {
      return callback(trouble as Error, "");
    }
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first!.address, first!.family);
  });
};

function refuseInternal(address: string): void {
  const { mode, lrsNetworks } = settings();
  const allowed = mode === "demo" && lrsNetworks.length === 0 ? "every internal one" : listOf(lrsNetworks);
  if (!isReachable(address, allowed)) throw new Trouble("internal");
}
