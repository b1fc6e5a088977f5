import { redirect } from "@remix-run/node";
import { coursePath } from "#app/courses/course.server.ts";
import { enrol } from "#app/courses/enrolment.server.ts";
import { found } from "#app/platform/found.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/courses");
}

export const action = deedFor(async (actor, { params }) => {
  const { slug = "" } = params;
  found(await enrol(actor, slug));
  const { path } = found(await coursePath(actor, slug));
  return redirect(`/courses/${slug}${path.next ? `/parts/${path.next.slug}` : ""}`);
});
