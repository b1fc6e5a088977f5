import { redirect } from "@remix-run/node";
import { found } from "#app/platform/found.ts";
import { endSecret } from "#app/tracking/credentials/rotation.server.ts";
import { identifier } from "../../identifier.ts";
import { deedFor } from "../../signedIn.server.ts";

export { default } from "../../deed.tsx";

export function loader() {
  return redirect("/administration/credentials");
}

export const action = deedFor(async (actor, { params }) => {
  const credentialId = identifier(params["credentialId"]);
  found(await endSecret(actor, credentialId, identifier(params["secretId"])));
  return redirect(`/administration/credentials/${credentialId}?done=secretEnded`);
});
