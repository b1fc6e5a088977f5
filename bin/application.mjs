import { existsSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openDataFolder, startDatabase } from "./database.mjs";
import { ending, isOrphan } from "./ending.mjs";
import { root } from "./install.mjs";
import { takeLock } from "./lock.mjs";
import { say, Sentence } from "./sentence.mjs";
import { buildPages, generateClient } from "./sources.mjs";

/** @typedef {import("../app/platform/settings.ts").Settings} Settings */

/**
 * Starts database and application, says where they are, and stays until asked to stop.
 *
 * @param {{ development: boolean }} options
 */
export async function runApplication({ development }) {
  process.env["NODE_ENV"] = development ? "development" : "production";
  // Whoever runs the application can do nothing about what a library means to drop one day.
  process.noDeprecation = !development;
  const asked = ending();
  /** What was started, the last first. @type {(() => Promise<unknown>)[]} */
  const started = [];
  let stopping = false;
  try {
    await Promise.race([asked, start({ development, started, isStopping: () => stopping || isOrphan() })]);
  } finally {
    stopping = true;
    // Whatever was still starting loses its database now, and may say so: nobody waits for it any more.
    for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, () => undefined);
    for (const stop of started) await stop();
  }
  process.exit(0);
}

/** @param {{ development: boolean, started: (() => Promise<unknown>)[], isStopping: () => boolean }} options */
async function start({ development, started, isStopping }) {
  const began = performance.now();
  const settings = await readSettings();
  const dataFolder = openDataFolder(settings.dataDir);
  /** @type {Introduction} */
  const introduction = { pid: process.pid, address: settings.publicUrl, databaseUrl: settings.databaseUrl };
  if (settings.embedded) await lockDataFolder(dataFolder, introduction, isStopping);
  await refuseTakenPort(settings);

  const database = settings.embedded ? startDatabase(dataFolder) : undefined;
  if (database) started.unshift(async () => (await database.catch(() => undefined))?.stop());
  const [server, buildFolder] = await Promise.all([database, prepareSources(development)]);
  introduction.databaseUrl ??= server?.url;
  const { openApplication } = await import("./opening.mjs");
  await openApplication({ settings, dataFolder, databaseUrl: server?.url, buildFolder, development, started });
  say(`Started in ${((performance.now() - began) / 1000).toFixed(1)} s. Stop with Ctrl-C.`);

  await (server?.ended ?? new Promise(() => undefined));
  if (!isStopping())
    throw new Sentence(`The embedded PostgreSQL ended by itself; ${server?.folder}/database.log says why.`);
}

/** The settings, from the environment and from the file .env where there is one. @returns {Promise<Settings>} */
export async function readSettings() {
  const file = path.join(root, ".env");
  if (existsSync(file) && !process.env["IGNORE_ENV_FILE"]) process.loadEnvFile(file);
  const { parseSettings } = await import("../app/platform/settings.ts");
  return parseSettings(process.env);
}

/** @typedef {{ pid: number, address: string, databaseUrl: string | undefined }} Introduction what a running application says of itself */

/**
 * Takes the lock of a data folder, waiting for a holder that is about to stop.
 *
 * @param {string} dataFolder
 * @param {Introduction} introduction
 * @param {() => boolean} isStopping
 */
export async function lockDataFolder(dataFolder, introduction, isStopping) {
  for (;;) {
    const holder = await runningIn(dataFolder, () => (isStopping() ? "" : JSON.stringify(introduction)));
    if (holder === undefined) return;
    if (holder !== "stopping") {
      throw new Sentence(
        `Kennismap runs in this folder already (process ${holder.pid}), at ${holder.address}. Stop it first, or give this one a folder and a port of its own: DATA_DIR=./data-2 PORT=3001 npm start`,
      );
    }
    await wait(200);
  }
}

/**
 * Takes the lock of a data folder (undefined), or says who holds it.
 *
 * @param {string} dataFolder
 * @param {() => string} introduce
 * @returns {Promise<undefined | "stopping" | Introduction>}
 */
export async function runningIn(dataFolder, introduce) {
  const lock = await takeLock(dataFolder, "data", introduce);
  if ("release" in lock) return undefined;
  return lock.holder === "" ? "stopping" : JSON.parse(lock.holder);
}

/** @param {Settings} settings @returns {Promise<void>} */
function refuseTakenPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** @param {boolean} development */
async function prepareSources(development) {
  await generateClient();
  return development ? undefined : await buildPages(() => say("Building the pages…"));
}
