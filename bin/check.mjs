import { prepared } from "./prepared.mjs";

await prepared(import.meta.url, async () => {
  const [{ runChecks }, { generateClient }, { Tally }] = await Promise.all([
    import("./checks.mjs"),
    import("./sources.mjs"),
    import("./tally.mjs"),
  ]);
  const tally = new Tally();
  await generateClient();
  await runChecks(tally);
  process.stdout.write(`${tally}\n`);
  process.exit(tally.failed === 0 ? 0 : 1);
});
