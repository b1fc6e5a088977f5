import type { Handler } from "express";
import { settings } from "./settings.server.ts";

/**
 * Makes of every request one to our public address, whatever it says of its host, with a path that can be read: what
 * comes after this needs to trust neither.
 */
export function ownAddress(): Handler {
  const { host } = new URL(settings().publicUrl);
  return (request, _response, next) => {
    request.url = request.originalUrl = readableAddress(request.url);
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    next();
  };
}

/** An address without scheme and host, in which no text holds what a database cannot keep, and `%` means what it says. */
export function readableAddress(address: string): string {
  const local = address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/^[/\\]*/, "/");
  const [, path = "/", query = ""] = /^([^?]*)(.*)$/s.exec(local.replaceAll("%00", "%EF%BF%BD"))!;
  return (isDecodable(path) ? path : path.replaceAll("%", "%25")) + query;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
