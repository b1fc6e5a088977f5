import { readdir } from "node:fs/promises";
import path from "node:path";
import { readPackage } from "./contentPackage.ts";
import type { ContentPackage, PackageFiles } from "./contentPackage.ts";
import { readPackageFolder } from "./packageFolder.server.ts";

/** A package that ships with the product, as read from its folder. */
export interface ShippedPackage {
  files: PackageFiles;
  content: ContentPackage;
}

/** The packages under modules/, each after the ones it needs. */
export async function shippedPackages(folder = path.resolve("modules")): Promise<ShippedPackage[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const packages = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const files = await readPackageFolder(path.join(folder, name));
        return { files, content: readPackage(files) };
      }),
  );
  return inOrder(packages.sort((one, other) => (slugOf(one) < slugOf(other) ? -1 : 1)));
}

/** The packages that a package needs and that are not among those installed. */
export function missingFor(content: ContentPackage, installed: ReadonlySet<string>): string[] {
  return content.manifest.requires.filter((slug) => !installed.has(slug));
}

function inOrder(packages: readonly ShippedPackage[]): ShippedPackage[] {
  const ordered: ShippedPackage[] = [];
  const place = (shipped: ShippedPackage, under: readonly string[]) => {
    if (ordered.includes(shipped) || under.includes(slugOf(shipped))) return;
    for (const needed of shipped.content.manifest.requires) {
      const found = packages.find((candidate) => slugOf(candidate) === needed);
      if (found) place(found, [...under, slugOf(shipped)]);
    }
    ordered.push(shipped);
  };
  for (const shipped of packages) place(shipped, []);
  return ordered;
}

function slugOf({ content }: ShippedPackage): string {
  return content.manifest.slug;
}
