import { redirect } from "@remix-run/node";
import { comment } from "#app/authoring/comment.server.ts";
import { commentForm } from "#app/authoring/comment.ts";
import { found } from "#app/platform/found.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: a remark at a place in the text. */
export const action = deedFor(
  async (actor, { params, request }) => {
    const revisionId = identifier(params["revisionId"]);
    const form = Object.fromEntries(await sentForm(request));
    const submissionId = identifier(form["submission"]?.toString());
    const parsed = commentForm.safeParse(form);
    if (!parsed.success) throw new Refusal("review.remark");
    const { text, ...place } = parsed.data;
    found(await comment(actor, { revisionId, submissionId }, place, text));
    return redirect(`/reviews/${revisionId}`);
  },
  { inPlace: true },
);

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/reviews/${identifier(params.revisionId)}`);
}
