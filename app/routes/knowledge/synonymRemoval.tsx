import { redirect } from "@remix-run/node";
import { removeSynonyms } from "#app/knowledge/synonym.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { formFor } from "../signedIn.server.ts";

/** This address only takes forms; who opens it goes to the list. */
export function loader() {
  return redirect("/administration/synonyms");
}

export const action = formFor(async (actor, { params }) => {
  found(await removeSynonyms(actor, identifier(params["groupId"])));
  return redirect("/administration/synonyms?done=removed");
});
