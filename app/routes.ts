import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

export default [
  index("routes/start.tsx"),
  route("*", "routes/unknown.tsx"),
] satisfies RouteConfig;
