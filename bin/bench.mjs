import { prepared } from "./prepared.mjs";

await prepared(import.meta.url, async () => {
  const { buildPages, generateClient } = await import("./sources.mjs");
  const { say } = await import("./sentence.mjs");
  await generateClient();
  await buildPages(() => say("Building the pages…"));
  const { bench } = await import("../tests/bench/bench.ts");
  await bench();
});
