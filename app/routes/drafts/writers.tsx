import { redirect } from "@remix-run/node";
import { inviteCoWriter, removeCoWriter } from "#app/authoring/coWriter.server.ts";
import { found } from "#app/platform/found.ts";
import { formFor } from "../signedIn.server.ts";

/** POST: lets a colleague write along by her e-mail address, or no longer (`remove` with her id). */
export const action = formFor(async (actor, { params, request }) => {
  const form = await request.formData();
  const revisionId = params["revisionId"]!;
  const removed = form.get("remove");
  if (typeof removed === "string") found(await removeCoWriter(actor, revisionId, removed));
  else found(await inviteCoWriter(actor, revisionId, String(form.get("email") ?? "")));
  return redirect(`/drafts/${revisionId}`);
});

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/drafts/${params.revisionId}`);
}
