import { log } from "./log.server.ts";

/** Writes an unexpected error to the log, with the address but without query, body or cookies. */
export function reportBug(error: unknown, request: Request, reference = ""): void {
  const { pathname } = new URL(request.url);
  log.error({ err: error, method: request.method, path: pathname, reference }, "unexpected error");
}
