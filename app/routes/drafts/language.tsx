import { redirect } from "@remix-run/node";
import { changeLanguage } from "#app/authoring/workLanguage.server.ts";
import { found } from "#app/platform/found.ts";
import { isLanguage } from "#app/platform/preferences.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** POST: says in which language a text is written. */
export const action = deedFor(
  async (actor, { params, request }) => {
    const revisionId = identifier(params["revisionId"]);
    const language = (await sentForm(request)).get("language");
    if (!isLanguage(language)) throw new Refusal("language.unknown");
    found(await changeLanguage(actor, revisionId, language));
    return redirect(`/drafts/${revisionId}`);
  },
  { inPlace: true },
);

export function loader({ params }: { params: { revisionId?: string } }) {
  return redirect(`/drafts/${identifier(params.revisionId)}`);
}
