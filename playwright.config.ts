import { randomInt } from "node:crypto";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./bin/chromium.mjs";
import { blankSettings } from "./bin/settingNames.mjs";
import { temporaryFolder } from "./bin/temporaryFolder.mjs";

// The first to read this file chooses; the workers, which read it again, find the choice in their environment.
const port = Number((process.env["E2E_PORT"] ??= String(randomInt(20_000, 32_000))));
const dataFolder = (process.env["E2E_DATA_DIR"] ??= path.join(temporaryFolder(), "data"));

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/playwright",
  forbidOnly: true,
  workers: 2,
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium() ?? "chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // The journeys take the whole cast, and its language: they wait until the other tests are done with it.
  projects: [
    { name: "screens", testIgnore: "journey.spec.ts" },
    { name: "journeys", testMatch: "journey.spec.ts", dependencies: ["screens"] },
  ],
  webServer: {
    command: "node bin/start.mjs",
    url: `http://127.0.0.1:${port}/readyz`,
    reuseExistingServer: false,
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 60_000 },
    env: { ...blankSettings(process.env), PORT: String(port), DATA_DIR: dataFolder },
  },
});
