import { redirect } from "@remix-run/node";
import { exempt } from "#app/courses/participant.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/courses");
}

export const action = deedFor(async (actor, { params }) => {
  const { slug = "", part = "" } = params;
  found(await exempt(actor, slug, identifier(params["enrolmentId"]), part));
  return redirect(`/courses/${encodeURIComponent(slug)}/participants?done=exempted`);
});
