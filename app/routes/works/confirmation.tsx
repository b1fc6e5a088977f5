import { redirect } from "@remix-run/node";
import { confirm } from "#app/authoring/publication.server.ts";
import { findWork } from "#app/authoring/work.server.ts";
import { workPath } from "#app/authoring/work.ts";
import { found } from "#app/platform/found.ts";
import { deedFor } from "../signedIn.server.ts";
import { kindOfAddress } from "./kindOfAddress.ts";

export { default } from "../deed.tsx";

/** POST: an expert of the organisation vouches for what came with a package. */
export const action = deedFor(async (actor, { params, request }) => {
  const work = found(await findWork(actor, { kind: kindOfAddress(request.url), slug: params["slug"]! }));
  await confirm(actor, work.id);
  return redirect(workPath(work));
});

export function loader({ params, request }: { params: { slug?: string }; request: Request }) {
  return redirect(`/${kindOfAddress(request.url)}s/${encodeURIComponent(params.slug ?? "")}`);
}
