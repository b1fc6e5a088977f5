import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { installed, run } from "./command.mjs";
import { root } from "./install.mjs";
import { blankSettings } from "./settingNames.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */

/** Unit, database and route tests, and those of the start itself. @param {string[]} filters @returns {Promise<Counts>} */
export async function runVitest(...filters) {
  const report = reportFile("vitest");
  const { code } = await run(
    installed("vitest"),
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters],
    { show: true, environment: testEnvironment() },
  );
  const found = read(report);
  if (found === undefined) return { passed: 0, failed: 1 };
  const unread = found.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === "failed" && !file.assertionResults.some((/** @type {any} */ one) => one.status === "failed"),
  ).length;
  return atLeastOneFailure(code, { passed: found.numPassedTests, failed: found.numFailedTests + unread });
}

/** The journeys in a real browser, against an application of their own. @returns {Promise<Counts>} */
export async function runPlaywright(/** @type {string} */ chromium) {
  const report = reportFile("playwright");
  const { code } = await run(installed("playwright"), ["test", "--reporter=list,json"], {
    show: true,
    environment: { ...testEnvironment(), CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const stats = read(report)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1 };
  return atLeastOneFailure(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}

/** @param {number} code @param {Counts} counts @returns {Counts} */
function atLeastOneFailure(code, { passed, failed }) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function testEnvironment() {
  return { ...blankSettings(process.env), FORCE_COLOR: "0" };
}

/** @param {string} suite */
function reportFile(suite) {
  const file = path.join(root, ".cache", `${suite}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
