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

/**
 * Gives an answer the policy of a document that reaches nothing: beside its one script and one stylesheet it can fetch
 * nothing, send nothing and be framed by nobody, whatever comes to stand in it. Pictures are what it makes itself.
 */
export function confine(response: Response): void {
  const nonce = `'nonce-${nonceOf(response)}'`;
  const directives = [
    "default-src 'none'",
    `script-src ${nonce}`,
    `style-src ${nonce}`,
    "font-src data:",
    "img-src data: blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "worker-src 'none'",
  ];
  response.setHeader("Content-Security-Policy", directives.join("; "));
}

/** The nonce of this answer, made at the first question. */
export function nonceOf(response: Response): string {
  response.locals["nonce"] ??= randomBytes(16).toString("base64");
  return response.locals["nonce"] as string;
}
