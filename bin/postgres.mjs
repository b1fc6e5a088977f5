import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  chownSync,
} from "node:fs";
import { totalmem } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { makePrivate } from "./databaseHome.mjs";
import { isGone, isRunning, worksIn } from "./processes.mjs";
import { Sentence } from "./sentence.mjs";

const superuser = "kennismap";

/**
 * Waiting for the last clients to leave, cutting them off, not even writing a checkpoint.
 *
 * @type {[NodeJS.Signals, number][]}
 */
const waysToStop = [
  ["SIGTERM", 1500],
  ["SIGINT", 20_000],
  ["SIGQUIT", 5000],
];

/**
 * A PostgreSQL that we started ourselves, reachable through a Unix socket only.
 *
 * @typedef {object} Server
 * @property {(database: string) => string} url
 * @property {Promise<void>} ended resolves when the server is gone, whoever stopped it
 * @property {() => Promise<void>} stop
 */

/**
 * Starts PostgreSQL in its home, making its data folder at the first start and stopping a server that an earlier,
 * killed process left behind. The caller holds the lock of the data folder.
 *
 * @param {import("./databaseHome.mjs").DatabaseHome} home
 * @param {{ durable?: boolean }} options durable: false for tests, which may lose everything at a power cut
 * @returns {Promise<Server>}
 */
export async function startPostgres(home, { durable = true } = {}) {
  const cluster = path.join(home.folder, "database");
  if (!existsSync(path.join(cluster, "PG_VERSION"))) initialise(home, cluster);
  await stopLeftover(cluster);

  const logFile = path.join(home.folder, "database.log");
  const socket = socketFolder(home);
  for (const end = Date.now() + 20_000; ;) {
    const server = await launch(home, cluster, socket, logFile, durable);
    if (server) return server;
    const lines = readFileSync(logFile, "utf8");
    const another = /pre-existing shared memory block|lock file .* already exists|is being used by another/.test(lines);
    if (!another || Date.now() > end) throw new Sentence(startFailure(lines, logFile, home));
    await wait(200);
  }
}

/** @param {import("./databaseHome.mjs").DatabaseHome} home @param {string} cluster */
function initialise(home, cluster) {
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  makePrivate(home, half);
  const options = { ...home.user, cwd: "/", encoding: /** @type {const} */ ("utf8") };
  const made = spawnSync(
    path.join(home.binaries, "initdb"),
    [
      "-D",
      half,
      "-U",
      superuser,
      "-E",
      "UTF8",
      "--locale=C.UTF-8",
      "--locale-provider=builtin",
      "--auth-local=trust",
      "--auth-host=reject",
    ],
    { ...options, env: { PATH: "/usr/bin:/bin", LC_ALL: "C" } },
  );
  const created =
    made.status === 0 &&
    spawnSync(path.join(home.binaries, "postgres"), ["--single", "-D", half, "postgres"], {
      ...options,
      input: `CREATE DATABASE ${superuser};\n`,
      env: { LC_ALL: "C" },
    });
  if (!created || created.status !== 0) {
    const said = `${made.stdout}${made.stderr}${created ? created.stderr : ""}`;
    rmSync(half, { recursive: true, force: true });
    throw new Sentence(startFailure(said, undefined, home));
  }
  renameSync(half, cluster);
}

/**
 * Stops the server of a process that was killed. Its number may by now be that of a zombie or of an unrelated process:
 * then the note it left behind is all there is to remove.
 *
 * @param {string} cluster
 */
async function stopLeftover(cluster) {
  const note = path.join(cluster, "postmaster.pid");
  if (!existsSync(note)) return;
  const pid = Number.parseInt(readFileSync(note, "utf8"), 10);
  if (pid > 0 && isRunning(pid) && worksIn(pid, realpathSync(cluster))) {
    /** @type {[NodeJS.Signals, number][]} */
    const ways = [
      ["SIGINT", 15_000],
      ["SIGQUIT", 5000],
      ["SIGKILL", 5000],
    ];
    for (const [signal, patience] of ways) {
      process.kill(pid, signal);
      if (await isGone(pid, patience)) break;
    }
  }
  rmSync(note, { force: true });
}

/** A Unix socket's whole path must stay under 108 bytes. @param {import("./databaseHome.mjs").DatabaseHome} home */
function socketFolder(home) {
  const near = path.join(home.folder, "socket");
  if (Buffer.byteLength(near) < 85) {
    makePrivate(home, near);
    return near;
  }
  const short = mkdtempSync("/tmp/kennismap-");
  if (home.user) chownSync(short, home.user.uid, home.user.gid);
  process.on("exit", () => rmSync(short, { recursive: true, force: true }));
  return short;
}

/**
 * Megabytes in which PostgreSQL keeps what it used last: an eighth of the machine's memory, but no more than half a
 * gigabyte. With its usual 128 MB batches of new activities go a fifth slower into a store of a million statements.
 */
function cacheSize() {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  return Math.round(Math.min(512, Math.max(128, memory / 8)));
}

/**
 * @param {import("./databaseHome.mjs").DatabaseHome} home
 * @param {string} cluster
 * @param {string} socket
 * @param {string} logFile
 * @param {boolean} durable
 * @returns {Promise<Server | undefined>} undefined when it ended before it was ready
 */
async function launch(home, cluster, socket, logFile, durable) {
  const log = openSync(logFile, "w", 0o600);
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${socket}`,
    "timezone=UTC",
    "log_timezone=UTC",
    "max_connections=200",
  ];
  if (durable) settings.push(`shared_buffers=${cacheSize()}MB`, "max_wal_size=2GB");
  else settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off");
  const child = spawn(
    path.join(home.binaries, "postgres"),
    ["-D", cluster, ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...home.user,
      cwd: "/",
      env: { LC_ALL: "C" },
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  let running = true;
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => {
    child.once("exit", () => resolve()).once("error", () => resolve());
  });
  void ended.then(() => (running = false));
  // oxlint-disable-next-line no-unmodified-loop-condition -- the server's end modifies it
  while (running && !isReady(cluster, child.pid)) await wait(10);
  if (!running) return undefined;
  child.unref();
  return {
    url: (database) => `postgresql://${superuser}@localhost/${database}?host=${encodeURIComponent(socket)}`,
    ended,
    async stop() {
      child.ref();
      for (const [signal, patience] of waysToStop) {
        if (!running) return;
        child.kill(signal);
        await Promise.race([ended, wait(patience, undefined, { ref: false })]);
      }
    },
  };
}

/** @param {string} cluster @param {number | undefined} pid */
function isReady(cluster, pid) {
  try {
    const lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}

/** @param {string} said @param {string | undefined} logFile @param {import("./databaseHome.mjs").DatabaseHome} home */
function startFailure(said, logFile, home) {
  if (/No space left on device|Disk quota exceeded/.test(said)) {
    return `The disk that holds ${home.folder} is full. Free some space and start again; what was saved is still there.`;
  }
  const version = /initialized by PostgreSQL version (\d+)/.exec(said)?.[1];
  if (version) {
    return `The database in ${home.folder} was made by PostgreSQL ${version}; this release brings another version. docs/operations.md says how to carry it over.`;
  }
  const last = said.trim().split("\n").slice(-3).join(" / ");
  return `The embedded PostgreSQL did not start${logFile ? ` (${logFile})` : ""}: ${last}`;
}
