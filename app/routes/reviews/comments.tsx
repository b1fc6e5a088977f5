import { redirect } from "@remix-run/node";
import { comment } from "#app/authoring/comment.server.ts";
import { commentForm } from "#app/authoring/comment.ts";
import { found } from "#app/platform/found.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { formFor } from "../signedIn.server.ts";

/** POST: a remark at a place in the text. */
export const action = formFor(async (actor, { params, request }) => {
  const parsed = commentForm.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Refusal("review.remark");
  const { text, ...place } = parsed.data;
  found(await comment(actor, params["revisionId"]!, place, text));
  return redirect(`/reviews/${params["revisionId"]}`);
});

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/reviews/${params.revisionId}`);
}
