import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../install.mjs";

const generated = path.join(root, "app/platform/generated");

/**
 * Every file below folders of the clone, as paths from its root. (Walked, not asked from git: a clone may come as a
 * plain folder.)
 *
 * @param {string[]} folders
 * @returns {string[]}
 */
export function filesIn(...folders) {
  return folders.flatMap((folder) => walk(path.join(root, folder))).map((file) => path.relative(root, file));
}

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  if (!existsSync(folder) || folder === generated) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? walk(place) : [place];
  });
}

/** @param {string} file */
export function isCode(file) {
  return /\.(ts|tsx|mjs|js)$/.test(file);
}
