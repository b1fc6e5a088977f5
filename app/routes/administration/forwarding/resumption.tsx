import { redirect } from "@remix-run/node";
import { found } from "#app/platform/found.ts";
import { resumeDestination } from "#app/tracking/forwarding/destination.server.ts";
import { identifier } from "../../identifier.ts";
import { deedFor } from "../../signedIn.server.ts";

export { default } from "../../deed.tsx";

export function loader() {
  return redirect("/administration/forwarding");
}

export const action = deedFor(async (actor, { params }) => {
  const { id } = found(await resumeDestination(actor, identifier(params["destinationId"])));
  return redirect(`/administration/forwarding/${id}?done=resumed`);
});
