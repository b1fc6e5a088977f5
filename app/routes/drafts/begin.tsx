import { redirect } from "@remix-run/node";
import { openDraft } from "#app/authoring/draft.server.ts";
import { found } from "#app/platform/found.ts";
import { formFor } from "../signedIn.server.ts";

/** POST: goes on with the open draft of a work, or begins its next version. */
export const action = formFor(async (actor, { params }) => {
  const draft = found(await openDraft(actor, params["workId"]!));
  return redirect(`/drafts/${draft.revisionId}`);
});

export function loader() {
  return redirect("/my-work");
}
