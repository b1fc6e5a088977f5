import { runChecks } from "./checks.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ending } from "./ending.mjs";
import { explain, say } from "./sentence.mjs";
import { buildPages, generateClient } from "./sources.mjs";
import { runPlaywright, runVitest } from "./suites.mjs";
import { Tally } from "./tally.mjs";

/** Everything, in the order in which a failure is cheapest to hear of; the tally is the last line. */
export async function runTests() {
  void ending().then(() => process.exit(130));
  const tally = new Tally();
  await part(tally, "preparation", generateClient);
  await runChecks(tally);
  await part(tally, "tests", async () => tally.add("tests", await runVitest()));
  await part(tally, "end to end", async () => {
    const chromium = await ensureChromium();
    await buildPages(() => say("Building the pages…"));
    tally.add("end to end", await runPlaywright(chromium));
  });
  say(`${tally}`);
  process.exit(tally.failed === 0 ? 0 : 1);
}

/**
 * A part that cannot even begin counts as one failure, and the others still run.
 *
 * @param {Tally} tally
 * @param {string} name
 * @param {() => Promise<unknown>} work
 */
async function part(tally, name, work) {
  try {
    await work();
  } catch (error) {
    say(`✗ ${name}: ${explain(error)}`);
    tally.add(name, { passed: 0, failed: 1 });
  }
}
