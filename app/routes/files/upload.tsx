import { fileKinds } from "#app/files/file.ts";
import type { FileKind } from "#app/files/file.ts";
import { upload } from "#app/files/file.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { jsonFor } from "../signedIn.server.ts";

/** POST: takes in one file of the kind that the address names. */
export const action = jsonFor(async (actor, { params, request }) => {
  const kind = params["kind"] ?? "";
  if (!Object.hasOwn(fileKinds, kind)) throw new Refusal("file.none");
  return Response.json(await upload(actor, request, kind as FileKind), { status: 201 });
});
