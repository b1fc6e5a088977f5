import { contributionsTitled } from "#app/authoring/moduleReading.server.ts";
import { pageFor } from "../signedIn.server.ts";

/** GET: published contributions whose title holds these words. */
export const loader = pageFor(async (actor, { request }) => {
  const words = new URL(request.url).searchParams.get("words") ?? "";
  return Response.json(await contributionsTitled(actor, words));
});
