import { redirect } from "@remix-run/node";
import { settleComment } from "#app/authoring/comment.server.ts";
import { found } from "#app/platform/found.ts";
import { nextAddress } from "../next.ts";
import { formFor } from "../signedIn.server.ts";

/** POST: marks a remark as dealt with. */
export const action = formFor(async (actor, { params, request }) => {
  found(await settleComment(actor, params["commentId"]!));
  const from = request.headers.get("referer");
  return redirect(nextAddress(from === null ? null : new URL(from).pathname));
});

export function loader() {
  return redirect("/my-work");
}
