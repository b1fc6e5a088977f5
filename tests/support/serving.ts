import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { becomeReady } from "#app/platform/health.server.ts";
import { serve } from "#app/server.ts";
import type { ServedRoute } from "./servedApplication.ts";

// The process of a served application: tests/support/servedApplication.ts starts it.
const [buildFolder = ""] = process.argv.slice(2);
const build: ServerBuild = await import(path.join(buildFolder, "server/index.js"));
await serve({ development: false, buildFolder });
becomeReady();
process.send!(routesOf(build));
process.on("disconnect", () => process.exit());

/** Every address of the built application, with what answers it. */
function routesOf({ routes }: ServerBuild): ServedRoute[] {
  const fullPath = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    return route === undefined ? "" : [fullPath(route.parentId), route.path].filter(Boolean).join("/");
  };
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  return Object.values(routes).flatMap((route) => {
    if (route === undefined || parents.has(route.id)) return [];
    const { loader, action, default: page } = route.module;
    return [
      { id: route.id, path: `/${fullPath(route.id)}`, reads: Boolean(loader ?? page), acts: action !== undefined },
    ];
  });
}
