import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import type { Plugin } from "vite";
import remixSettings from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * A page's action names a schema and leaves for the server; without this the schema, and zod with it, would stay behind
 * in the browser's code, since making a schema looks like something that happens.
 */
export const onlyWhatScreensUse = {
  moduleSideEffects: (id: string) => !id.startsWith(path.resolve(import.meta.dirname, "app")),
  manualPureFunctions: ["z"],
};

export default defineConfig({
  plugins: [tailwindcss(), remix(remixSettings), nativeServerModules()],
  build: { target: "es2022", rollupOptions: { treeshake: onlyWhatScreensUse } },
  // Vite looks ahead through server modules too, and cannot bundle this one for a browser.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
  server: { host: "127.0.0.1" },
});

/**
 * Leaves every `.ts` module of app/ out of the server bundle: Node loads them as they are, so that the bundle, the
 * worker and the boot share one database pool and one `Refusal`. Only components (`.tsx`) are bundled.
 */
function nativeServerModules(): Plugin {
  const app = path.resolve(import.meta.dirname, "app");
  return {
    name: "native-server-modules",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (!options.ssr || importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || !resolved.id.startsWith(app) || !resolved.id.endsWith(".ts")) return null;
      return { id: `#app/${path.relative(app, resolved.id)}`, external: true };
    },
  };
}
