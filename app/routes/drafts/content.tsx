import { z } from "zod";
import { saveDraft } from "#app/authoring/draft.server.ts";
import { sentJson } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { jsonFor } from "../signedIn.server.ts";

const save = z.object({ counter: z.number().int().min(0), content: z.unknown() });

/** PUT: saves a draft; 409 with both versions when a newer one stands there. */
export const action = jsonFor(async (actor, { params, request }) => {
  const parsed = save.safeParse(await sentJson(request));
  if (!parsed.success) return Response.json({ code: "draft.content" }, { status: 422 });
  const saved = await saveDraft(actor, identifier(params["revisionId"]), parsed.data.counter, parsed.data.content);
  if (saved === null) return Response.json({ code: "draft.gone" }, { status: 404 });
  return Response.json(saved, { status: saved.saved ? 200 : 409 });
});
