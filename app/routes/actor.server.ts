import { redirect } from "@remix-run/node";
import { actorOfToken } from "#app/people/session.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { sessionToken } from "#app/platform/sessionCookie.server.ts";
import { shownPage } from "./next.ts";

type Known = { actor: Actor | null };

/** Who asks, or a redirect to the sign-in page, which comes back here. Give the context too: it knows already. */
export async function requireActor(request: Request, context?: Known): Promise<Actor> {
  const actor = context === undefined ? await actorOfRequest(request) : context.actor;
  if (actor !== null) return actor;
  throw redirect(`/sign-in?${new URLSearchParams({ next: addressOf(request) })}`);
}

/** Who asks, or null for someone who is not signed in. */
export async function actorOfRequest(request: Request): Promise<Actor | null> {
  const token = sessionToken(request.headers.get("cookie"));
  return token === null ? null : actorOfToken(token);
}

/** Where to come back to: the page itself, or for a form that was sent, the page that showed it. */
function addressOf(request: Request): string {
  if (!["GET", "HEAD"].includes(request.method)) return shownPage(request);
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
