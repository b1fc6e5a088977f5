import { index } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

export default [index("page.tsx")] satisfies RouteConfig;
