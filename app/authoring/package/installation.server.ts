import { createHash } from "node:crypto";
import { record } from "#app/events/event.server.ts";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { mayInstallPackages } from "../policy.ts";
import { publish } from "../publication.server.ts";
import { addRevision } from "../revision.server.ts";
import type { RevisionContent } from "../revisionContent.ts";
import { addWork, findWork } from "../work.server.ts";
import type { WorkKind } from "../work.ts";
import { readPackage } from "./contentPackage.ts";
import type { ContentPackage, PackageFiles } from "./contentPackage.ts";
import { contentOfModule, contentOfPage } from "./packageContent.ts";
import { digestOf } from "./packageFolder.server.ts";
import { proposeRevision } from "./proposal.server.ts";

/** Whether anything was installed, and what the package holds for `courses/` to go on with. */
export interface Installed {
  content: ContentPackage;
  exerciseVersions: ReadonlyMap<string, string>;
  isNew: boolean;
}

/**
 * Installs a package on behalf of the library, or the changes of a newer version. What is new is published at once,
 * not yet confirmed by an expert; what was installed before becomes a revision that waits for a reviewer, so that
 * nothing changes under readers and no local edit is lost. One event is recorded, no matter how much is installed.
 */
export async function installPackage(actor: Actor, library: Actor, files: PackageFiles): Promise<Installed> {
  const content = readPackage(files);
  const digest = digestOf(files);
  return transaction(async (tx) => {
    permit(mayInstallPackages(actor));
    const { slug, version, title } = content.manifest;
    const { organisationId } = library;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`package:${organisationId}:${slug}`}))`;
    const exerciseVersions = await saveExercises(tx, library, content);
    const last = await tx.packageInstallation.findFirst({
      where: { organisationId, slug },
      orderBy: { at: "desc" },
      select: { digest: true },
    });
    if (last?.digest === digest) return { content, exerciseVersions, isNew: false };
    const known = { organisationId_slug_version: { organisationId, slug, version } };
    const installation = await tx.packageInstallation.upsert({
      where: known,
      create: { organisationId, slug, title, version, digest, installedById: actor.personId },
      update: { digest },
      select: { id: true },
    });
    const place = { tx, library, installationId: installation.id };
    const workIds: string[] = [];
    for (const page of content.pages) {
      const revision = contentOfPage(content, page, exerciseVersions);
      workIds.push(await installWork(place, "contribution", page.slug, page.path, content, revision));
    }
    if (content.module !== null) {
      const revision = contentOfModule(content, content.module, await contributionsBySlug(tx, organisationId));
      workIds.push(await installWork(place, "module", content.module.slug, "module.yaml", content, revision));
    }
    await record(tx, library, "package.installed", { installationId: installation.id, workIds });
    return { content, exerciseVersions, isNew: true };
  });
}

async function saveExercises(tx: Transaction, library: Actor, content: ContentPackage): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  for (const { file, kind, definition } of content.exercises) {
    versions.set(file, (await saveExerciseVersion(tx, library, kind, definition)).id);
  }
  return versions;
}

async function contributionsBySlug(tx: Transaction, organisationId: string): Promise<Map<string, string>> {
  const works = await tx.work.findMany({
    where: { organisationId, kind: "contribution" },
    select: { id: true, slug: true },
  });
  return new Map(works.map(({ id, slug }) => [slug, id]));
}

async function installWork(
  { tx, library, installationId }: { tx: Transaction; library: Actor; installationId: string },
  kind: WorkKind,
  slug: string,
  path: string,
  content: ContentPackage,
  revisionContent: RevisionContent,
): Promise<string> {
  const digest = createHash("sha256").update(JSON.stringify(revisionContent)).digest("hex");
  const existing = await findWork(library, { kind, slug }, tx);
  if (existing === null) {
    const added = await addWork(tx, library, { kind, slug, language: content.manifest.language });
    const work = (await findWork(library, { id: added.id }, tx))!;
    const revision = await addRevision(tx, library, work.id, revisionContent);
    await publish(tx, library, work, revision.id);
    await tx.packageItem.create({ data: { installationId, workId: work.id, revisionId: revision.id, path, digest } });
    return work.id;
  }
  const last = await tx.packageItem.findFirst({ where: { workId: existing.id }, orderBy: { id: "desc" } });
  if (last?.digest !== digest) {
    const revisionId = await proposeRevision(tx, library, existing, revisionContent);
    await tx.packageItem.create({ data: { installationId, workId: existing.id, revisionId, path, digest } });
  }
  return existing.id;
}
