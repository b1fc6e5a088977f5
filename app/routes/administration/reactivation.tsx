import { redirect } from "@remix-run/node";
import { reactivate } from "#app/people/person.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/administration/people");
}

export const action = deedFor(async (actor, { params }) => {
  const { id } = found(await reactivate(actor, identifier(params["personId"])));
  return redirect(`/administration/people/${id}?done=reactivated`);
});
