import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ending } from "./ending.mjs";
import { install, root } from "./install.mjs";
import { explain, Sentence } from "./sentence.mjs";

/**
 * Runs a command of bin/ with everything installed and on the Node that the lock file names. Where another Node started
 * it, the command runs in a child on the right one, which ends when this process does.
 *
 * @param {string} script the URL of the command's own file
 * @param {() => Promise<unknown>} work
 * @param {{ lastWords?: string }} options lastWords: what the output ends with when the work could not be done
 */
export async function prepared(script, work, { lastWords } = {}) {
  try {
    process.chdir(root);
    await install();
    const node = shippedNode();
    if (node !== undefined && node !== process.execPath) return await runOn(node, fileURLToPath(script), lastWords);
    process.channel?.unref();
    const binaries = path.join(root, "node_modules/.bin");
    process.env["PATH"] = `${binaries}${path.delimiter}${process.env["PATH"] ?? ""}`;
    module.enableCompileCache?.(path.join(root, ".cache/compiled"));
    await work();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    if (lastWords) process.stdout.write(`${lastWords}\n`);
    process.exit(1);
  }
}

function shippedNode() {
  const node = path.join(root, "node_modules/.bin/node");
  if (existsSync(node)) return realpathSync(node);
  if (process.features.typescript) return undefined;
  throw new Sentence("No Node 24 comes with Kennismap for this machine. Install Node 24 and start again with it.");
}

/** @param {string} node @param {string} script @param {string | undefined} lastWords @returns {Promise<void>} */
function runOn(node, script, lastWords) {
  const child = spawn(node, [...process.execArgv, script, ...process.argv.slice(2)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  void ending().then(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      process.exitCode = code ?? 1;
      if (code === null && lastWords) process.stdout.write(`${lastWords}\n`);
      resolve();
    });
  });
}
