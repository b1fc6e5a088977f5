import { redirect } from "@remix-run/node";
import { approve } from "#app/authoring/review.server.ts";
import { workPath } from "#app/authoring/work.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: approves a revision, which publishes it. */
export const action = deedFor(async (actor, { params }) => {
  return redirect(workPath(found(await approve(actor, identifier(params["revisionId"])))));
});

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/reviews/${identifier(params.revisionId)}`);
}
