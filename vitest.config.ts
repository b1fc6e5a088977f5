import { defineConfig } from "vitest/config";

// Remix's plugin stays out of this file: its hooks do not survive a test runner.
export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/start/**"],
    globalSetup: ["tests/setup/database.ts"],
    setupFiles: ["tests/setup/freshDatabase.ts", "tests/setup/console.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 0,
    hookTimeout: 0,
  },
});
