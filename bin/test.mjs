import { prepared } from "./prepared.mjs";

await prepared(
  import.meta.url,
  async () => {
    const { runTests } = await import("./testing.mjs");
    await runTests();
  },
  { lastWords: "0 passed, 1 failed" },
);
