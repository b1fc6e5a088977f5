import { redirect } from "@remix-run/node";
import { settleComment } from "#app/authoring/comment.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { shownPage } from "../next.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: marks a remark as dealt with. */
export const action = deedFor(async (actor, { params, request }) => {
  found(await settleComment(actor, identifier(params["commentId"])));
  return redirect(shownPage(request));
});

export function loader() {
  return redirect("/my-work");
}
