import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";
import { inTurn } from "./lock.mjs";
import { isRunning } from "./processes.mjs";
import { Sentence } from "./sentence.mjs";

const cache = path.join(root, ".cache");
const buildsToKeep = 5;

/** Makes Prisma's client, unless it was made from this very data model. */
export async function generateClient() {
  const hash = hashOf(["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  const stamp = path.join(root, "app/platform/generated/.made-from");
  if (isStamped(stamp, hash)) return;
  await inTurn(root, "generate", async () => {
    if (isStamped(stamp, hash)) return;
    await runQuietly("prisma", ["node_modules/prisma/build/index.js", "generate"], {
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, "prisma/engine/schemaEngine.mjs"),
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    });
    writeFileSync(stamp, hash);
  });
}

/**
 * Builds the pages in a folder named after the sources, unless it is there: a running application keeps the build it
 * started with, and a build that was cut off is never taken for a whole one.
 *
 * @param {() => void} announce called when there is something to build
 * @returns {Promise<string>} the folder
 */
export async function buildPages(announce) {
  const sources = [
    "app",
    "locales",
    "public",
    "vite.config.ts",
    "vite.document.config.ts",
    "remix.config.js",
    "tsconfig.json",
    "package-lock.json",
  ];
  const folder = path.join(root, "build", hashOf(sources).slice(0, 16));
  if (!existsSync(folder)) {
    await inTurn(root, "build", async () => {
      if (existsSync(folder)) return;
      announce();
      const half = path.join(root, "build/unfinished");
      rmSync(half, { recursive: true, force: true });
      const environment = { NODE_ENV: "production", BUILD_DIR: half };
      const [remix, vite] = ["node_modules/@remix-run/dev/dist/cli.js", "node_modules/vite/bin/vite.js"];
      await Promise.all([
        runQuietly("build", [remix, "vite:build", "--logLevel", "warn"], environment),
        runQuietly(
          "build-document",
          [vite, "build", "--config", "vite.document.config.ts", "--logLevel", "warn"],
          environment,
        ),
      ]);
      renameSync(half, folder);
      removeOldBuilds();
    });
  }
  writeFileSync(path.join(folder, `used-by-${process.pid}`), "");
  return folder;
}

function removeOldBuilds() {
  const builds = readdirSync(path.join(root, "build")).map((name) => path.join(root, "build", name));
  const newestFirst = builds.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const build of newestFirst.slice(buildsToKeep)) {
    const users = readdirSync(build).map((name) => Number(/^used-by-(\d+)$/.exec(name)?.[1] ?? 0));
    if (!users.some((pid) => pid > 0 && isRunning(pid))) rmSync(build, { recursive: true, force: true });
  }
}

/** @param {string[]} places files and folders of the clone @returns {string} */
export function hashOf(places) {
  const hash = createHash("sha256");
  for (const place of places) addTo(hash, path.join(root, place));
  return hash.digest("hex");
}

/** @param {import("node:crypto").Hash} hash @param {string} place */
function addTo(hash, place) {
  if (!existsSync(place) || place.endsWith("/generated")) return;
  hash.update(path.relative(root, place));
  if (!statSync(place).isDirectory()) hash.update(readFileSync(place));
  else for (const name of readdirSync(place).sort()) addTo(hash, path.join(place, name));
}

/** @param {string} stamp @param {string} hash */
function isStamped(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/**
 * @param {string} name of the log file
 * @param {string[]} parameters
 * @param {Record<string, string>} environment
 */
async function runQuietly(name, parameters, environment) {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stopWithUs = () => child.kill();
  process.on("exit", stopWithUs);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (said += bytes));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  process.off("exit", stopWithUs);

  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, `${name}.log`), said);
  if (code === 0) return;
  if (/ENOSPC|no space left/i.test(said)) {
    throw new Sentence(`The disk that holds ${root} is full. Free some space and start again.`);
  }
  const last = said.trim().split("\n").slice(-25).join("\n");
  throw new Sentence(`The step "${name}" failed (.cache/${name}.log):\n${last}`);
}
