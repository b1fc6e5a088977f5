import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "./install.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGTERM")));

/**
 * Runs a program of node_modules/.bin (or any other) to its end.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ environment?: Record<string, string | undefined>, show?: boolean }} options show: its output goes to the terminal too
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, parameters, { environment = {}, show = false } = {}) {
  const child = spawn(program, parameters, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (show) process.stdout.write(text);
    });
  }
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The path of a program that npm installed. @param {string} name */
export function installed(name) {
  return path.join(root, "node_modules/.bin", name);
}
