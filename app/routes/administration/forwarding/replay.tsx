import { redirect } from "@remix-run/node";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { replayLetters } from "#app/tracking/forwarding/destination.server.ts";
import { identifier } from "../../identifier.ts";
import { deedFor } from "../../signedIn.server.ts";

export { default } from "../../deed.tsx";

export function loader() {
  return redirect("/administration/forwarding");
}

export const action = deedFor(async (actor, { params, request }) => {
  const letter = (await sentForm(request)).get("letter");
  // Without a letter it is all of them.
  const one = letter === null ? undefined : identifier(String(letter));
  const { id } = found(await replayLetters(actor, identifier(params["destinationId"]), one));
  return redirect(`/administration/forwarding/${id}?done=replayed`);
});
