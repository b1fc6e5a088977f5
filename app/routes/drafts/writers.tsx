import { redirect } from "@remix-run/node";
import { inviteCoWriter, removeCoWriter } from "#app/authoring/coWriter.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: lets a colleague write along by her e-mail address, or no longer (`remove` with her id). */
export const action = deedFor(
  async (actor, { params, request }) => {
    const form = await sentForm(request);
    const revisionId = identifier(params["revisionId"]);
    const removed = form.get("remove");
    if (typeof removed === "string") found(await removeCoWriter(actor, revisionId, identifier(removed)));
    else found(await inviteCoWriter(actor, revisionId, String(form.get("email") ?? "")));
    return redirect(`/drafts/${revisionId}`);
  },
  { inPlace: true },
);

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/drafts/${identifier(params.revisionId)}`);
}
