import { redirect } from "@remix-run/node";
import { withdrawInvitation } from "#app/people/invitation.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/administration/people");
}

export const action = deedFor(async (actor, { params }) => {
  found(await withdrawInvitation(actor, identifier(params["invitationId"])));
  return redirect("/administration/people?done=withdrawn");
});
