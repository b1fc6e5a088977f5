import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { reportBug } from "./platform/bug.server.ts";
import type { RequestContext } from "./platform/requestContext.ts";

export const streamTimeout = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: RequestContext,
): Promise<Response> {
  const ready = isbot(request.headers.get("user-agent")) || remixContext.isSpaMode ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let shellRendered = false;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={context.i18n}>
        <RemixServer context={remixContext} url={request.url} nonce={context.nonce} abortDelay={streamTimeout} />
      </I18nextProvider>,
      {
        nonce: context.nonce,
        [ready]() {
          shellRendered = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (shellRendered) reportBug(error, request);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** A bug of ours: to the log with a reference that the reader can quote. Refusals and responses never come here. */
export function handleError(error: unknown, { request, context }: { request: Request; context: RequestContext }): void {
  if (!request.signal.aborted) reportBug(error, request, context.reference);
}
