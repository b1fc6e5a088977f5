import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { PackageFiles } from "./contentPackage.ts";

/** The text files of a package's folder. */
export async function readPackageFolder(folder: string): Promise<PackageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(yaml|md)$/.test(entry.name));
  const read = await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll(path.sep, "/"), await readFile(file, "utf8")] as const;
    }),
  );
  return new Map(read.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** One fingerprint of everything that a package says. */
export function digestOf(files: PackageFiles): string {
  const hash = createHash("sha256");
  for (const [name, text] of files) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex");
}
