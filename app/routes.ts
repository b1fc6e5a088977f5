import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

// The page of all components exists only while developing.
const development = process.env["NODE_ENV"] === "development" ? [route("design", "routes/design.tsx")] : [];

export default [
  index("routes/start.tsx"),
  route("preferences", "routes/preferences.tsx"),
  route("xapi/about", "routes/xapi/about.tsx"),
  route("xapi/statements", "routes/xapi/statements.tsx"),
  ...development,
  route("*", "routes/unknown.tsx"),
] satisfies RouteConfig;
