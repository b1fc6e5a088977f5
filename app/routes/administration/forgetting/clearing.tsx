import { redirect } from "@remix-run/node";
import { found } from "#app/platform/found.ts";
import { clearForgetting } from "#app/tracking/forgetting/forgetting.server.ts";
import { identifier } from "../../identifier.ts";
import { deedFor } from "../../signedIn.server.ts";

export { default } from "../../deed.tsx";

export function loader() {
  return redirect("/administration/people");
}

export const action = deedFor(async (actor, { params }) => {
  const personId = identifier(params["personId"]);
  found(await clearForgetting(actor, personId, identifier(params["forgettingId"])));
  return redirect(`/administration/people/${personId}/forgetting?done=cleared`);
});
