import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../install.mjs";

/**
 * What `npm ci` needs of package-lock.json and `npm install` does not always write: an entry for every optional
 * dependency, no download addresses of one registry, exact versions in package.json.
 */
export function checkLockFile() {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const names = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
  const complaints = [];
  for (const [place, entry] of Object.entries(packages)) {
    if (entry.resolved) complaints.push(`package-lock.json records an address for ${place}`);
    for (const optional of Object.keys(entry.optionalDependencies ?? {})) {
      if (!names.has(optional)) complaints.push(`package-lock.json lacks ${optional}, which ${place} may need`);
    }
  }
  const { dependencies, devDependencies, optionalDependencies } = packages[""];
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
    if (!/^(npm:.+@)?\d[\w.+-]*$/.test(version)) complaints.push(`package.json does not pin ${name} (${version})`);
  }
  return { complaints };
}
