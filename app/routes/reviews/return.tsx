import { redirect } from "@remix-run/node";
import { returnRevision } from "#app/authoring/review.server.ts";
import { found } from "#app/platform/found.ts";
import { formFor } from "../signedIn.server.ts";

/** POST: hands a revision back to its author with a reason. */
export const action = formFor(async (actor, { params, request }) => {
  const reason = String((await request.formData()).get("reason") ?? "");
  if (reason.trim() === "") return { errors: { reason: ["required"] } };
  found(await returnRevision(actor, params["revisionId"]!, reason));
  return redirect("/reviews");
});

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/reviews/${params.revisionId}`);
}
