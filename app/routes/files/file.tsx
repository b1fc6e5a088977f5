import { createReadableStreamFromReadable } from "@remix-run/node";
import { readsFile } from "#app/authoring/fileUse.server.ts";
import { findFile } from "#app/files/file.server.ts";
import { byteRange } from "#app/files/range.ts";
import { found } from "#app/platform/found.ts";
import { openStored } from "#app/platform/storage.server.ts";
import { pageFor } from "../signedIn.server.ts";

/** GET: the bytes of a file, or the range that was asked for, with the rights of the texts that hold it. */
export const loader = pageFor(async (actor, { params, request }) => {
  const file = found(await findFile(actor, params["fileId"]!, readsFile));
  const tag = `"${file.id}"`;
  // Kept only for who asks anew each time: her rights may have gone, and the next person on this computer has others.
  const keeping = { "Cache-Control": "private, no-cache", ETag: tag };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers: keeping });
  const headers = new Headers({
    ...keeping,
    "Content-Type": file.mediaType,
    "Accept-Ranges": "bytes",
    "Content-Disposition": `${file.kind === "pdf" ? "attachment" : "inline"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "Content-Length": String(file.bytes),
  });
  const range = byteRange(request.headers.get("range"), file.bytes);
  if (range === "unsatisfiable") {
    return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${file.bytes}` } });
  }
  if (range !== null) {
    headers.set("Content-Range", `bytes ${range.start}-${range.end}/${file.bytes}`);
    headers.set("Content-Length", String(range.end - range.start + 1));
  }
  const status = range === null ? 200 : 206;
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const stream = found(await openStored(file.id, range ?? undefined));
  return new Response(createReadableStreamFromReadable(stream), { status, headers });
});
