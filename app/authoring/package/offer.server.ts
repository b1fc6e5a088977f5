import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayInstallPackages } from "../policy.ts";
import { digestOf } from "./packageFolder.server.ts";
import { missingFor, shippedPackages } from "./shipped.server.ts";

/** The packages that ship, each with the version that the organisation installed and what it still needs. */
export async function offeredPackages(actor: Actor) {
  permit(mayInstallPackages(actor));
  const installed = await installedPackages(actor);
  return (await shippedPackages()).map(({ content, files }) => {
    const { slug, title, summary, version, language } = content.manifest;
    const current = installed.get(slug) ?? null;
    return {
      slug,
      title,
      summary,
      language,
      version,
      installed: current?.version ?? null,
      upToDate: current?.digest === digestOf(files),
      missing: missingFor(content, new Set(installed.keys())),
    };
  });
}

/** The files of a package that ships, when everything it needs is installed. */
export async function offeredPackage(actor: Actor, slug: string) {
  permit(mayInstallPackages(actor));
  const shipped = (await shippedPackages()).find(({ content }) => content.manifest.slug === slug);
  if (shipped === undefined) throw new Refusal("package.unknown");
  const missing = missingFor(shipped.content, new Set((await installedPackages(actor)).keys()));
  if (missing.length > 0) throw new Refusal("package.required", "conflict", { packages: missing.join(", ") });
  return shipped;
}

async function installedPackages(actor: Actor) {
  const installations = await database().packageInstallation.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: { at: "asc" },
    select: { slug: true, version: true, digest: true },
  });
  return new Map(installations.map((installation) => [installation.slug, installation]));
}
