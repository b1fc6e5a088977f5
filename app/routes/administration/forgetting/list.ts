import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { found } from "#app/platform/found.ts";
import { forgottenList } from "#app/tracking/forgetting/report.server.ts";
import { identifier } from "../../identifier.ts";
import { pageFor } from "../../signedIn.server.ts";

/** The list of what was forgotten, for whoever asks other systems for the same. */
export const loader = pageFor(async (actor, { params }) => {
  const personId = identifier(params["personId"]);
  const lines = found(await forgottenList(actor, personId, identifier(params["forgettingId"])));
  return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="forgotten.csv"',
    },
  });
});
