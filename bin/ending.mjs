import { parentOf } from "./processes.mjs";

/**
 * Resolves with the reason when this process should end: a signal, or the end of what started it (npm, or the older
 * Node that re-executed us), which would otherwise leave us running unseen.
 *
 * @returns {Promise<string>}
 */
export function ending() {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => resolve(signal));
    process.on("disconnect", () => resolve("the end of its parent"));
    setInterval(() => isOrphan() && resolve("the end of its parent"), 500).unref();
  });
}

const reexecuted = process.send !== undefined;
const parent = process.ppid;
const grandparent = parentOf(parent);

/** Whether npm (a shell stands between it and us) or our own launcher is gone. Started by hand, a process may outlive its parent. */
export function isOrphan() {
  if (reexecuted) return !process.connected;
  if (process.env["npm_lifecycle_event"] === undefined) return false;
  return process.ppid !== parent || parentOf(parent) !== grandparent;
}
