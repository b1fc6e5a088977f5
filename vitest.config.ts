import { defineConfig } from "vitest/config";

const patience = { testTimeout: 600_000, hookTimeout: 600_000 };

// Remix's plugin stays out of this file: its hooks do not survive a test runner.
export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...patience,
          name: "app",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/start/**"],
          globalSetup: ["tests/setup/database.ts"],
          setupFiles: [
            "tests/setup/freshDatabase.ts",
            "tests/setup/console.ts",
            "tests/setup/generated.ts",
            "tests/setup/profile.ts",
          ],
        },
      },
      { extends: true, test: { ...patience, name: "start", include: ["tests/start/**/*.test.ts"] } },
    ],
  },
});
