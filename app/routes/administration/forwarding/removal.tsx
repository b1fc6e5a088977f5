import { redirect } from "@remix-run/node";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { discardLetter } from "#app/tracking/forwarding/destination.server.ts";
import { identifier } from "../../identifier.ts";
import { deedFor } from "../../signedIn.server.ts";

export { default } from "../../deed.tsx";

export function loader() {
  return redirect("/administration/forwarding");
}

export const action = deedFor(async (actor, { params, request }) => {
  const letter = (await sentForm(request)).get("letter");
  const { id } = found(await discardLetter(actor, identifier(params["destinationId"]), identifier(String(letter))));
  return redirect(`/administration/forwarding/${id}?done=discarded`);
});
