import { readdir } from "node:fs/promises";
import path from "node:path";
import { installCourse } from "#app/courses/courseInstallation.server.ts";
import { installPackage } from "#app/authoring/package/installation.server.ts";
import { digestOf, readPackageFolder } from "#app/authoring/package/packageFolder.server.ts";
import { shippedPackages } from "#app/authoring/package/shipped.server.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import { database } from "#app/platform/database.server.ts";

/** Installs every package that ships, or what is new in them; says whether anything was. */
export async function seedPackages(organisationId: string): Promise<boolean> {
  if (await everythingIsInstalled(organisationId)) return false;
  const library = await serviceActor(organisationId, "bibliotheek");
  for (const { files } of await shippedPackages()) {
    const installed = await installPackage(library, library, files);
    if (installed.content.course !== null) await installCourse(library, library, installed);
  }
  return true;
}

/** Compares fingerprints only, so that a start with nothing new reads the files and no more. */
async function everythingIsInstalled(organisationId: string): Promise<boolean> {
  const folders = (await readdir(path.resolve("modules"), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const packages = await Promise.all(folders.map(({ name }) => readPackageFolder(path.resolve("modules", name))));
  const known = await database().packageInstallation.count({
    where: { organisationId, digest: { in: packages.map(digestOf) } },
  });
  // A course is installed after its package: a start that was killed between the two is completed by the next.
  const courses = await database().course.count({ where: { organisationId } });
  return known >= packages.length && courses >= packages.filter((files) => files.has("course.yaml")).length;
}
