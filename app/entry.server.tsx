import { Writable } from "node:stream";
import type { EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { answerOfBug, reportBug } from "./platform/bug.server.ts";
import type { RequestContext } from "./platform/requestContext.ts";
import { Nonce } from "./ui/nonce.ts";

export const streamTimeout = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: RequestContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let shellRendered = false;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={context.i18n}>
        <Nonce.Provider value={context.nonce}>
          <RemixServer context={remixContext} url={request.url} nonce={context.nonce} abortDelay={streamTimeout} />
        </Nonce.Provider>
      </I18nextProvider>,
      {
        nonce: context.nonce,
        onShellReady() {
          shellRendered = true;
        },
        onAllReady() {
          headers.set("Content-Type", "text/html; charset=utf-8");
          pipe(wholePage((page) => resolve(new Response(page, { headers, status }))));
        },
        onShellError: (error) => reject(answerOfBug(error, { request, context })),
        onError(error: unknown) {
          if (shellRendered) reportBug(error, request, context.reference);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/**
 * Gathers a page and hands it over whole. Loaders wait for their data, so nothing would come later, and React writes in
 * pieces of 2 kB, each of which would pass through streams and the compressor on its own.
 */
function wholePage(done: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const page = new Writable({
    highWaterMark: Number.MAX_SAFE_INTEGER,
    writev(pieces, next) {
      done(Buffer.concat(pieces.map(({ chunk }) => chunk as Uint8Array)));
      next();
    },
  });
  // Until React says that this was all.
  page.cork();
  return page;
}

/** What broke outside of loaders, actions and pages: to the log. What was thrown as an answer was told already. */
export function handleError(error: unknown, { request, context }: { request: Request; context: RequestContext }): void {
  const isAnswer = isRouteErrorResponse(error) || error instanceof Response;
  if (!request.signal.aborted && !isAnswer) reportBug(error, request, context.reference);
}
