import { redirect } from "@remix-run/node";
import { removeSynonyms } from "#app/knowledge/synonym.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

/** This address only takes forms; who opens it goes to the list. */
export function loader() {
  return redirect("/administration/synonyms");
}

export const action = deedFor(async (actor, { params }) => {
  found(await removeSynonyms(actor, identifier(params["groupId"])));
  return redirect("/administration/synonyms?done=removed");
});
