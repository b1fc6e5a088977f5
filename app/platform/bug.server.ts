import type { ServerBuild } from "@remix-run/node";
import { log } from "./log.server.ts";
import type { RequestContext } from "./requestContext.ts";

type Handler = (args: never) => unknown;

interface Asked {
  request: Request;
  context: RequestContext;
}

/** Writes an unexpected error to the log, with the address but without query, body or cookies. */
export function reportBug(error: unknown, request: Request, reference = ""): void {
  const { pathname } = new URL(request.url);
  log.error({ err: error, method: request.method, path: pathname, reference }, "unexpected error");
}

/** A bug as it travels to the page: reported, with nothing in it but the reference of the request that failed. */
export function answerOfBug(error: unknown, { request, context: { reference } }: Asked): Response {
  reportBug(error, request, reference);
  return Response.json({ code: "unexpected", reference }, { status: 500 });
}

/** The routes of a build, of which each tells its bugs so: Remix itself would leave only a bare message of them. */
export function tellingBugs(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route === undefined) return [id, route];
    const { loader, action, default: page } = route.module;
    const told = page === undefined ? tellingPlainly : tellingPage;
    return [
      id,
      {
        ...route,
        module: {
          ...route.module,
          ...(loader && { loader: told(loader) }),
          ...(action && { action: told(action) }),
        },
      },
    ];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

const tellingPage = (handler: Handler) => telling(handler, (answer) => answer);

/** Where no page stands around it, a browser shows the answer as it comes: then it is a sentence. */
const tellingPlainly = (handler: Handler) =>
  telling(handler, (answer, { request, context: { i18n, reference } }) => {
    if (!request.headers.get("accept")?.includes("text/html")) return answer;
    return new Response(`${i18n.t("refusal:unexpected")} ${i18n.t("ui:page.reference")} ${reference}`, { status: 500 });
  });

/** Whatever is thrown on purpose is an answer, and no error. */
function telling(handler: Handler, shown: (answer: Response, asked: Asked) => Response) {
  return async function guarded(args: Asked) {
    try {
      return await handler(args as never);
    } catch (error) {
      const isBug = error instanceof Error && !args.request.signal.aborted;
      throw isBug ? shown(answerOfBug(error, args), args) : error;
    }
  };
}
