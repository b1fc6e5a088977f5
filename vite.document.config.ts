import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { onlyWhatScreensUse } from "./vite.config.ts";

/**
 * The document that is used together with a client: one script and one stylesheet, fonts and all. Nothing of it is
 * fetched later, since its policy lets nothing be fetched. docs/decisions/014-client-document.md says why.
 */
export default defineConfig({
  plugins: [tailwindcss()],
  // The same in development: what one sees there is what colleagues get.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  esbuild: { jsx: "automatic", jsxDev: false },
  publicDir: false,
  build: {
    target: "es2022",
    outDir: path.join(process.env["BUILD_DIR"] ?? "build", "document"),
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    assetsInlineLimit: (file) => file.endsWith(".woff2"),
    rollupOptions: {
      input: path.resolve(import.meta.dirname, "app/exercises/with-client/document/entry.tsx"),
      output: { inlineDynamicImports: true },
      treeshake: onlyWhatScreensUse,
    },
  },
});
