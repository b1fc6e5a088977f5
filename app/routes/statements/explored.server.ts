import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { dayOf } from "#app/platform/calendar.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { streamed, streamedHeaders } from "#app/platform/streamedAnswer.server.ts";
import { exportFormats, exportStatements } from "#app/tracking/explorer/export.server.ts";
import { liveStatements } from "#app/tracking/explorer/live.server.ts";
import { reachOf } from "#app/tracking/explorer/reach.server.ts";
import type { View } from "#app/tracking/explorer/reach.server.ts";
import { lookUpStatements, offeredNames } from "#app/tracking/explorer/statementList.server.ts";
import { mistakesOf, placeOf, statementQueryOf } from "#app/tracking/recordQuery.ts";
import { pageFor } from "../signedIn.server.ts";

/** What the address of a page of statements asks for, within what this person may see. */
export async function explored(actor: Actor, view: View, { request }: Pick<LoaderFunctionArgs, "request">) {
  const query = statementQueryOf(request.url);
  const [found, offered] = await Promise.all([lookUpStatements(actor, view, query), offeredNames(actor, view)]);
  const isNewest = query.after === undefined && view !== "own";
  const { nobody, live, ...rest } = found;
  return {
    nobody,
    explored: { ...rest, query, mistakes: mistakesOf(request.url), offered, live: isNewest ? live : null },
  };
}

/** A loader that sends all that the filters leave as a file, piece by piece. */
export function exportFor(view: View) {
  return pageFor(async (actor, { request, context }) => {
    const asked = new URL(request.url).searchParams.get("format");
    const format = z.enum(exportFormats).catch("csv").parse(asked);
    const pieces = await exportStatements(actor, view, statementQueryOf(request.url), format);
    const headers = {
      ...streamedHeaders,
      "Content-Type": format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
      "Content-Disposition": `attachment; filename="statements-${dayOf(now())}.${format}"`,
    };
    return new Response(request.method === "HEAD" ? null : streamed(pieces, { request, context }), { headers });
  });
}

/** A loader that sends statements as they come in, to a browser that listens; another one is sent to the page. */
export function liveFor(view: View) {
  return pageFor(async (actor, { request, context }) => {
    const url = new URL(request.url);
    const page = url.pathname.slice(0, -"/live".length);
    if (!request.headers.get("accept")?.includes("text/event-stream")) throw redirect(page);
    // A browser that was cut off says where it was; one that comes anew, from where its page goes on.
    const from = placeOf(request.headers.get("last-event-id")) ?? placeOf(url.searchParams.get("from"));
    await reachOf(actor, view);
    const pieces = liveStatements(actor, view, statementQueryOf(request.url), from ?? "0.0", request.signal);
    const headers = { ...streamedHeaders, "Content-Type": "text/event-stream; charset=utf-8" };
    return new Response(request.method === "HEAD" ? null : streamed(pieces, { request, context }), { headers });
  });
}
