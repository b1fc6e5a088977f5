import { redirect } from "@remix-run/node";
import { withdrawAssignment } from "#app/courses/assignment.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/teams");
}

export const action = deedFor(async (actor, { params }) => {
  found(await withdrawAssignment(actor, identifier(params["assignmentId"])));
  return redirect(`/teams/${identifier(params["teamId"])}?done=withdrawn`);
});
