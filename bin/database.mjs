import { mkdirSync, realpathSync, statfsSync } from "node:fs";
import path from "node:path";
import { databaseHome } from "./databaseHome.mjs";
import { root } from "./install.mjs";
import { startPostgres } from "./postgres.mjs";
import { Sentence } from "./sentence.mjs";

const megabyte = 1024 * 1024;

/**
 * Starts the embedded PostgreSQL of a data folder. The caller holds the folder's lock.
 *
 * @param {string} dataFolder
 */
export async function startDatabase(dataFolder) {
  const home = databaseHome(root, dataFolder);
  const server = await startPostgres(home);
  return { ...server, url: server.url("kennismap"), folder: home.folder };
}

/**
 * Makes the data folder, and says so when its disk has no room to work in.
 *
 * @param {string} place
 * @returns {string} its one true path
 */
export function openDataFolder(place) {
  const folder = path.resolve(root, place);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < 150 * megabyte) {
    const free = Math.floor((bavail * bsize) / megabyte);
    throw new Sentence(
      `The disk that holds ${folder} is full: ${free} MB is free, and Kennismap needs 150 MB to start. Free some space and start again; what was saved is still there.`,
    );
  }
  return realpathSync(folder);
}
