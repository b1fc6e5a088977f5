import { redirect } from "@remix-run/node";
import { approve } from "#app/authoring/review.server.ts";
import { workPath } from "#app/authoring/work.ts";
import { found } from "#app/platform/found.ts";
import { formFor } from "../signedIn.server.ts";

/** POST: approves a revision, which publishes it. */
export const action = formFor(async (actor, { params }) => {
  return redirect(workPath(found(await approve(actor, params["revisionId"]!))));
});

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/reviews/${params.revisionId}`);
}
