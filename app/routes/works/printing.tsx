import { redirect } from "@remix-run/node";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { noteReading } from "#app/authoring/reading.server.ts";
import { workPath } from "#app/authoring/work.ts";
import { found } from "#app/platform/found.ts";
import { deedFor } from "../signedIn.server.ts";
import { kindOfAddress } from "./kindOfAddress.ts";

export { default } from "../deed.tsx";

/** POST: notes that someone took a text along on paper. */
export const action = deedFor(async (actor, { params, request }) => {
  const { work, revisionId } = found(await publishedWork(actor, kindOfAddress(request.url), params["slug"]!));
  await noteReading(actor, work.kind, work.id, revisionId, "printed");
  return redirect(workPath(work));
});

export function loader({ params, request }: { params: { slug?: string }; request: Request }) {
  return redirect(`/${kindOfAddress(request.url)}s/${encodeURIComponent(params.slug ?? "")}`);
}
