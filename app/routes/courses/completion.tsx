import { redirect } from "@remix-run/node";
import { coursePath } from "#app/courses/course.server.ts";
import { completePart } from "#app/courses/part.server.ts";
import { nextOfSameDay } from "#app/courses/path.ts";
import { found } from "#app/platform/found.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import { refusedAt } from "../formAnswer.server.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/courses");
}

export const action = deedFor(async (actor, { params }) => {
  const { slug = "", part = "" } = params;
  const address = `/courses/${encodeURIComponent(slug)}`;
  try {
    found(await completePart(actor, slug, part));
  } catch (error) {
    if (isRefusal(error)) return refusedAt(`${address}/parts/${encodeURIComponent(part)}`, error);
    throw error;
  }
  const { path } = found(await coursePath(actor, slug));
  const next = nextOfSameDay(path, part);
  return redirect(`${next ? `${address}/parts/${next.slug}` : address}?done=${encodeURIComponent(part)}`);
});
