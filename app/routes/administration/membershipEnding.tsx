import { redirect } from "@remix-run/node";
import { endMembership } from "#app/people/team.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { nextAddress } from "../next.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/administration/teams");
}

export const action = deedFor(async (actor, { request, params }) => {
  const back = nextAddress((await sentForm(request)).get("back"));
  found(await endMembership(actor, identifier(params["membershipId"])));
  return redirect(`${back}?done=left`);
});
