import { redirect } from "@remix-run/node";
import { returnRevision } from "#app/authoring/review.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: hands a revision back to its author with a reason. */
export const action = deedFor(
  async (actor, { params, request }) => {
    const form = await sentForm(request);
    const submissionId = identifier(form.get("submission")?.toString());
    const reason = String(form.get("reason") ?? "");
    found(await returnRevision(actor, identifier(params["revisionId"]), submissionId, reason));
    return redirect("/reviews");
  },
  { inPlace: true },
);

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/reviews/${identifier(params.revisionId)}`);
}
