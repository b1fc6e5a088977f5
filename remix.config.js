/**
 * Remix's settings and future flags. Under Vite nothing reads this file by itself: vite.config.ts imports it.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: "app",
  // Each build gets a folder named after its sources, so that a running application keeps its own.
  buildDirectory: process.env["BUILD_DIR"] ?? "build",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
