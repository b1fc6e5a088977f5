import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixSettings from "../../../remix.config.js";

export default defineConfig({
  publicDir: false,
  plugins: [remix({ ...remixSettings, appDirectory: "tests/bench/bare", buildDirectory: ".cache/bare" })],
  build: { target: "es2022" },
});
