import { checkLengths } from "./checks/lengths.mjs";
import { checkLocales } from "./checks/locales.mjs";
import { checkLockFile } from "./checks/lockFile.mjs";
import { checkNames } from "./checks/names.mjs";
import { installed, run } from "./command.mjs";
import { say } from "./sentence.mjs";

/** @typedef {{ complaints: string[], note?: string }} Findings */
/** @typedef {import("./tally.mjs").Tally} Tally */

/** @type {[string, () => Findings | Promise<Findings>][]} */
const checks = [
  ["types", () => program("tsc", "--noEmit")],
  ["format", () => program("oxfmt", "--check")],
  ["lint", () => program("oxlint")],
  ["arrows", () => program("depcruise", "--config", ".dependency-cruiser.mjs", "app", "bin", "prisma", "tests")],
  ["unused code", () => program("knip")],
  ["lengths", checkLengths],
  ["names", checkNames],
  ["texts", checkLocales],
  ["lock file", checkLockFile],
];

/**
 * Everything that needs no database and no browser, two at a time. Each counts as one.
 *
 * @param {Tally} tally
 */
export async function runChecks(tally) {
  const waiting = [...checks];
  await Promise.all([worker(), worker()]);

  async function worker() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, check] = next;
      const began = performance.now();
      const { complaints, note } = await check();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(`${complaints.length === 0 ? "✓" : "✗"} ${name} (${seconds} s)${note ? `: ${note}` : ""}`);
      for (const complaint of complaints) say(`  ${complaint.replaceAll("\n", "\n  ")}`);
      tally.add(name, complaints.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    }
  }
}

/** @param {string} name @param {string[]} parameters @returns {Promise<Findings>} */
async function program(name, ...parameters) {
  const { code, output } = await run(installed(name), parameters);
  return { complaints: code === 0 ? [] : [output.trim()] };
}
