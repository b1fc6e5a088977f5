import { redirect } from "@remix-run/node";
import { approve } from "#app/authoring/review.server.ts";
import { workPath } from "#app/authoring/work.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: approves the text that a reviewer read, which publishes it. */
export const action = deedFor(
  async (actor, { params, request }) => {
    const submissionId = identifier((await sentForm(request)).get("submission")?.toString());
    return redirect(workPath(found(await approve(actor, identifier(params["revisionId"]), submissionId))));
  },
  { inPlace: true },
);

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/reviews/${identifier(params.revisionId)}`);
}
