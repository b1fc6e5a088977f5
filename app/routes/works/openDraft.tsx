import { redirect } from "@remix-run/node";
import { openDraft } from "#app/authoring/draft.server.ts";
import { findWork } from "#app/authoring/work.server.ts";
import { found } from "#app/platform/found.ts";
import { deedFor } from "../signedIn.server.ts";
import { kindOfAddress } from "./kindOfAddress.ts";

export { default } from "../deed.tsx";

/** POST: opens the draft of a published work, or begins the next one. */
export const action = deedFor(async (actor, { params, request }) => {
  const work = found(await findWork(actor, { kind: kindOfAddress(request.url), slug: params["slug"]! }));
  const draft = found(await openDraft(actor, work.id));
  return redirect(`/drafts/${draft.revisionId}`);
});

export function loader({ params, request }: { params: { slug?: string }; request: Request }) {
  return redirect(`/${kindOfAddress(request.url)}s/${encodeURIComponent(params.slug ?? "")}`);
}
