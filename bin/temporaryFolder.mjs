import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { serverMayEnter } from "./databaseHome.mjs";
import { root } from "./install.mjs";
import { isRunning, worksIn } from "./processes.mjs";

const cache = path.join(root, ".cache");
const prefix = "kennismap-test-";

/**
 * Makes a folder for a run of tests, in the clone or, where the database's user cannot reach that, outside it; it is
 * removed when this process ends. What killed runs left behind goes first.
 */
export function temporaryFolder() {
  mkdirSync(cache, { recursive: true });
  const parent = serverMayEnter(cache) ? cache : "/var/tmp";
  removeLeftovers(parent);
  const folder = realpathSync(mkdtempSync(path.join(parent, `${prefix}${process.pid}-`)));
  chmodSync(folder, 0o711);
  process.on("exit", () => remove(folder));
  return folder;
}

/** @param {string} parent */
function removeLeftovers(parent) {
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(prefix) && name.slice(prefix.length).split("-")[0]);
    if (pid > 0 && !isRunning(pid)) remove(path.join(parent, name));
  }
}

/** @param {string} folder */
function remove(folder) {
  for (const cluster of [path.join(folder, "database"), path.join(folder, "data/database")]) {
    const note = path.join(cluster, "postmaster.pid");
    const pid = existsSync(note) ? Number.parseInt(readFileSync(note, "utf8"), 10) : 0;
    if (pid > 0 && isRunning(pid) && worksIn(pid, cluster)) process.kill(pid, "SIGQUIT");
  }
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch {
    // A server that is still ending writes a last file: the next run removes the rest.
  }
}
