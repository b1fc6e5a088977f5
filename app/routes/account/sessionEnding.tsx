import { redirect } from "@remix-run/node";
import { endSession } from "#app/people/session.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/account/sessions");
}

export const action = deedFor(async (actor, { params }) => {
  found(await endSession(actor, identifier(params["sessionId"])));
  return redirect("/account/sessions?done=ended");
});
