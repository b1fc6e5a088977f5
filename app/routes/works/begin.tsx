import { redirect } from "@remix-run/node";
import { beginWork } from "#app/authoring/draft.server.ts";
import { emptyContent } from "#app/authoring/revisionContent.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: begins a contribution, a short tip or a module, and opens its editor. */
export const action = deedFor(async (actor, { request }) => {
  const wanted = String((await sentForm(request)).get("kind"));
  const kind = wanted === "module" ? "module" : "contribution";
  const begun = await beginWork(
    actor,
    kind,
    wanted === "tip" ? { ...emptyContent(kind), form: "tip", minutes: null } : {},
  );
  return redirect(`/drafts/${begun.revisionId}`);
});

export function loader() {
  return redirect("/my-work");
}
