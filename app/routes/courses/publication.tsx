import { redirect } from "@remix-run/node";
import { publishCourseVersion } from "#app/courses/course.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { formFor } from "../signedIn.server.ts";

export function loader() {
  return redirect("/courses");
}

export const action = formFor(async (actor, { request, params }) => {
  const version = (await request.formData()).get("version");
  found(await publishCourseVersion(actor, identifier(version?.toString())));
  return redirect(`/courses/${params["slug"]}`);
});
