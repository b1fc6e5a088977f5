import { readdirSync } from "node:fs";
import path from "node:path";
import { prepared } from "./prepared.mjs";

// Each file of tests/bench measures in a process of its own and prints its table.
await prepared(import.meta.url, async () => {
  const { run } = await import("./command.mjs");
  const { root } = await import("./install.mjs");
  const { buildPages, generateClient } = await import("./sources.mjs");
  const { say } = await import("./sentence.mjs");
  await generateClient();
  await buildPages(() => say("Building the pages…"));
  const folder = path.join(root, "tests/bench");
  let failures = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".bench.ts"))) {
    const { code } = await run(process.execPath, [path.join(folder, name), ...process.argv.slice(2)], { show: true });
    failures += code === 0 ? 0 : 1;
  }
  process.exit(failures === 0 ? 0 : 1);
});
