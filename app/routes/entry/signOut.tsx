import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "#app/people/session.server.ts";
import { noSessionCookie } from "#app/platform/sessionCookie.server.ts";

export function loader() {
  return redirect("/");
}

export async function action({ context: { actor } }: ActionFunctionArgs) {
  if (actor?.sessionId) await endSession(actor, actor.sessionId);
  // Files may be kept by the browser between two looks; the next person on this computer finds none of them.
  return redirect("/sign-in", { headers: { "Set-Cookie": noSessionCookie(), "Clear-Site-Data": '"cache"' } });
}
