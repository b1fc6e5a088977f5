import { settings } from "./settings.server.ts";

/** The token in the cookie of a request, or null. */
export function sessionToken(cookies: string | null | undefined): string | null {
  const prefix = `${cookieName()}=`;
  const pair = (cookies ?? "").split(";").find((part) => part.trim().startsWith(prefix));
  return pair?.trim().slice(prefix.length) || null;
}

/** The Set-Cookie header that keeps a token until the browser closes. */
export function sessionCookie(token: string): string {
  return `${cookieName()}=${token}; ${attributes()}`;
}

/** The Set-Cookie header that removes the token. */
export function noSessionCookie(): string {
  return `${cookieName()}=; ${attributes()}; Max-Age=0`;
}

function attributes(): string {
  return `Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;
}

/** Cookies do not know ports, so two installations on one machine need two names. */
function cookieName(): string {
  return isSecure() ? "__Host-session" : `session-${new URL(settings().publicUrl).port || "80"}`;
}

/** Whether cookies travel over https only. */
export function isSecure(): boolean {
  return settings().publicUrl.startsWith("https:");
}
