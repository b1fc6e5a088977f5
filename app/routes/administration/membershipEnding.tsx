import { redirect } from "@remix-run/node";
import { endMembership } from "#app/people/team.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { nextAddress } from "../next.ts";
import { formFor } from "../signedIn.server.ts";

export function loader() {
  return redirect("/administration/teams");
}

export const action = formFor(async (actor, { request, params }) => {
  const back = nextAddress((await request.formData()).get("back"));
  found(await endMembership(actor, identifier(params["membershipId"])));
  return redirect(`${back}?done=left`);
});
