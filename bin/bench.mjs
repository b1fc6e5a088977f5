import { readdirSync } from "node:fs";
import path from "node:path";
import { prepared } from "./prepared.mjs";

// Each file of tests/bench measures in a process of its own and prints its table. Words without dashes choose files:
// `npm run bench -- genogram`.
await prepared(import.meta.url, async () => {
  const { run } = await import("./command.mjs");
  const { root } = await import("./install.mjs");
  const { buildPages, generateClient } = await import("./sources.mjs");
  const { say } = await import("./sentence.mjs");
  await generateClient();
  await buildPages(() => say("Building the pages…"));
  const folder = path.join(root, "tests/bench");
  let failures = 0;
  const given = process.argv.slice(2);
  const chosen = given.filter((word) => !word.startsWith("--"));
  const files = readdirSync(folder).filter((file) => file.endsWith(".bench.ts"));
  for (const name of files.filter((file) => chosen.length === 0 || chosen.includes(file.replace(".bench.ts", "")))) {
    const { code } = await run(process.execPath, [path.join(folder, name), ...given], { show: true });
    failures += code === 0 ? 0 : 1;
  }
  process.exit(failures === 0 ? 0 : 1);
});
