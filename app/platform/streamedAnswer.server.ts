import type { RequestContext } from "./requestContext.ts";
import { reportBug } from "./bug.server.ts";

interface Streaming {
  request: Request;
  context: Pick<RequestContext, "drained" | "reference">;
}

/** Neither kept nor compressed: what is compressed waits in a buffer that nobody can see. */
export const streamedHeaders = { "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" };

/**
 * A body that is made piece by piece, no faster than the client takes it. A client that goes away ends the making. An
 * error breaks the connection off, so that half of a file is never taken for a whole one.
 */
export function streamed(pieces: AsyncIterator<string>, { request, context }: Streaming): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          await context.drained();
          const { done, value } = request.signal.aborted ? { done: true } : await pieces.next();
          if (done) {
            await pieces.return?.();
            controller.close();
          } else {
            controller.enqueue(encoder.encode(value));
          }
        } catch (error) {
          if (!request.signal.aborted) reportBug(error, request, context.reference);
          controller.error(error);
        }
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
