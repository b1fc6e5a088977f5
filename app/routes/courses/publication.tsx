import { redirect } from "@remix-run/node";
import { publishCourseVersion } from "#app/courses/course.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/courses");
}

export const action = deedFor(async (actor, { request, params }) => {
  const version = (await sentForm(request)).get("version");
  found(await publishCourseVersion(actor, identifier(version?.toString())));
  return redirect(`/courses/${encodeURIComponent(params["slug"] ?? "")}`);
});
