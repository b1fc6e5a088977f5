import { randomBytes } from "node:crypto";
import type { Handler, Response } from "express";
import helmet from "helmet";
import { settings } from "./settings.server.ts";

/** The security headers of every answer, with a fresh nonce for its scripts and styles. */
export function secureHeaders(development: boolean): Handler {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`;
  const live = settings().mode === "live";
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: ["'self'", development ? "'unsafe-inline'" : nonce],
        // React writes style attributes (a bar's width); they cannot run code.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "blob:", "data:"],
        mediaSrc: ["'self'", "blob:"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: live ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    frameguard: { action: "deny" },
    crossOriginEmbedderPolicy: false,
  });
}

/** The nonce of this answer, made at the first question. */
export function nonceOf(response: Response): string {
  response.locals["nonce"] ??= randomBytes(16).toString("base64");
  return response.locals["nonce"] as string;
}
