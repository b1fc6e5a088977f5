import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Whether a process still runs. A zombie does not: it holds its number, and nothing else.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  if (process.platform !== "linux") return !processFacts(pid, "stat").startsWith("Z");
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/**
 * Whether a process works inside a folder, as a PostgreSQL server does in its data folder.
 *
 * @param {number} pid
 * @param {string} folder
 */
export function worksIn(pid, folder) {
  if (process.platform !== "linux") return processFacts(pid, "command").includes(folder);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

/**
 * Waits until a process is gone; false when it still runs after so many milliseconds.
 *
 * @param {number} pid
 * @param {number} patience
 */
export async function isGone(pid, patience) {
  for (const end = Date.now() + patience; Date.now() < end; await wait(20)) if (!isRunning(pid)) return true;
  return !isRunning(pid);
}

/** The number of the process that started another. @param {number} pid */
export function parentOf(pid) {
  if (process.platform !== "linux") return Number(processFacts(pid, "ppid"));
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return 0;
  }
}

/** @param {number} pid @param {string} column */
function processFacts(pid, column) {
  return spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
}
