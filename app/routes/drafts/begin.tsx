import { redirect } from "@remix-run/node";
import { openDraft } from "#app/authoring/draft.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: goes on with the open draft of a work, or begins its next version. */
export const action = deedFor(async (actor, { params }) => {
  const draft = found(await openDraft(actor, identifier(params["workId"])));
  return redirect(`/drafts/${draft.revisionId}`);
});

export function loader() {
  return redirect("/my-work");
}
