import { redirect } from "@remix-run/node";
import { endGrant } from "#app/people/grant.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { refusedAt } from "../formAnswer.server.ts";
import { identifier } from "../identifier.ts";
import { nextAddress } from "../next.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/administration/people");
}

export const action = deedFor(async (actor, { request, params }) => {
  const back = nextAddress((await sentForm(request)).get("back"));
  try {
    found(await endGrant(actor, identifier(params["grantId"])));
    return redirect(`${back}?done=ended`);
  } catch (error) {
    return refusedAt(back, error);
  }
});
