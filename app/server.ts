import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { Handler, Request, Response } from "express";
import { drained } from "./platform/drained.server.ts";
import { tellingBugs } from "./platform/bug.server.ts";
import { answerHealth, answerReadiness } from "./platform/health.server.ts";
import { serverI18n } from "./platform/i18n.server.ts";
import { ownPagesOnly } from "./platform/origin.server.ts";
import { ownAddress } from "./platform/ownAddress.server.ts";
import { answerBug, answerMissing } from "./platform/plainAnswer.server.ts";
import { languageOf, themeOf } from "./platform/preferences.ts";
import type { OwnDocument } from "./platform/requestContext.ts";
import { confine, nonceOf, secureHeaders } from "./platform/secureHeaders.server.ts";
import { limitedBody } from "./platform/sentBody.server.ts";
import { sessionToken } from "./platform/sessionCookie.server.ts";
import { settings } from "./platform/settings.server.ts";
import { unkept } from "./platform/unkept.server.ts";
import { actorOfToken } from "./people/session.server.ts";
import { endLiveViews } from "./tracking/explorer/live.server.ts";
import { reflectionMarks } from "./tracking/reflection.server.ts";
import { serveProfile } from "./tracking/profile/serving.server.ts";
import { prepareLrs } from "./tracking/start.server.ts";
import { builtDocument, developedDocument, developmentFolder, documentFolder } from "./ownDocument.ts";
import { isLrsAddress, serveLrs } from "./xapi/http/node.server.ts";
import { noticeStored } from "./xapi/forwarding/waking.server.ts";
import { hooks, setHooks } from "./xapi/hooks.server.ts";
import { setMarker } from "./xapi/storing/mark.server.ts";

setMarker(reflectionMarks);

const hasItsOwnLimit = (address: string) => address.startsWith("/uploads/");
const root = path.resolve(import.meta.dirname, "..");

interface Serving {
  development: boolean;
  /** Where the built pages are; not used in development. */
  buildFolder?: string | undefined;
}

/** Serves the built application (in development: what Vite makes of it) until it is closed. */
export async function serve({ development, buildFolder = "build" }: Serving): Promise<{ close(): Promise<void> }> {
  const { host, port, trustProxy } = settings();
  await prepareLrs();
  setHooks({ ...hooks(), noticed: noticeStored });
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustProxy ?? false);
  app.use(ownAddress());
  // The LRS knows no cookie and shows no page; other systems speak to it, from anywhere.
  app.use((request, response, next) =>
    isLrsAddress(request.path) ? serveLrs(request, response, request.ip ?? "") : next(),
  );
  app.use(secureHeaders(development));
  app.use(serveProfile);
  app.get("/healthz", answerHealth);
  app.get("/readyz", answerReadiness);
  // A little larger than by default, for half the time: pages are made anew for everyone.
  app.use(compression({ level: 2 }));

  let build: ServerBuild | (() => Promise<ServerBuild>);
  let ownDocument: () => Promise<OwnDocument>;
  if (development) {
    const { createServer: createVite } = await import("vite");
    const vite = await createVite({ root, server: { middlewareMode: true } });
    ownDocument = developedDocument;
    app.use("/assets", express.static(path.join(documentFolder(developmentFolder), "assets")));
    app.use(vite.middlewares);
    build = async () => tellingBugs((await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild);
  } else {
    const built = path.resolve(root, buildFolder);
    const files = builtDocument(built);
    ownDocument = async () => files;
    app.use("/assets", ...[built, ...earlierBuilds(built)].flatMap(assetsOf), answerMissing);
    app.get(/\.\w+$/, express.static(path.join(built, "client"), { maxAge: "1h" }));
    build = tellingBugs(await import(path.join(built, "server/index.js")));
  }
  app.use(ownPagesOnly());
  const getLoadContext = contextWith(ownDocument);
  app.all("*", unkept, limitedBody(hasItsOwnLimit), createRequestHandler({ build, getLoadContext }));
  app.use(answerBug);

  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    async close() {
      endLiveViews();
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5000).unref();
      await ended;
    },
  };
}

function assetsOf(built: string): Handler[] {
  return [path.join(built, "client"), documentFolder(built)].map((folder) =>
    express.static(path.join(folder, "assets"), { immutable: true, maxAge: "1y" }),
  );
}

/** A tab that was open during an update still asks for scripts of the build before it. */
function earlierBuilds(built: string): string[] {
  const folder = path.dirname(built);
  const names = readdirSync(folder).filter((name) => /^[\da-f]{16}$/.test(name) && name !== path.basename(built));
  return names.map((name) => path.join(folder, name));
}

function contextWith(ownDocument: () => Promise<OwnDocument>) {
  return async function prepareContext(request: Request, response: Response): Promise<AppLoadContext> {
    const cookies = request.get("cookie") ?? "";
    const token = sessionToken(cookies);
    const actor = token === null ? null : await actorOfToken(token);
    const language = languageOf({ actor, cookies, accepted: request.get("accept-language") ?? "" });
    return {
      nonce: nonceOf(response),
      reference: randomUUID().slice(0, 8),
      actor,
      address: request.ip ?? "",
      language,
      theme: themeOf(cookies),
      i18n: serverI18n(language),
      drained: () => drained(response),
      async standAlone() {
        confine(response);
        return ownDocument();
      },
    };
  };
}
