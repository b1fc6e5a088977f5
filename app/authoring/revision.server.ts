import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { referencesOf } from "#app/documents/references.ts";
import { filesOf, permitFiles } from "./fileUse.server.ts";
import { durationOf, emptyContent } from "./revisionContent.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { inclusionsOf, textsOf } from "./session.ts";
import { findWork } from "./work.server.ts";

/** The records that tell where a revision stands, newest submission first. */
export const recordsSelection = {
  publication: { select: { id: true, at: true, supersededAt: true } },
  submissions: { orderBy: { at: "desc" }, select: { id: true, at: true, byId: true, review: true } },
  work: {
    select: {
      revisions: {
        select: {
          id: true,
          number: true,
          publication: { select: { id: true } },
          submissions: { select: { review: { select: { id: true } } } },
        },
      },
    },
  },
} satisfies Prisma.RevisionSelect;

/** A revision of the actor's organisation with its records and writers, or null. Whether she may see it is not asked. */
export async function findRevision(actor: Actor, id: string, tx?: Transaction) {
  const revision = await (tx ?? database()).revision.findFirst({
    where: { id, organisationId: actor.organisationId },
    include: { ...recordsSelection, writers: { select: { personId: true } } },
  });
  if (revision === null) return null;
  return { ...revision, facts: { writerIds: revision.writers.map(({ personId }) => personId) } };
}

/** A revision of the actor's organisation with the work it belongs to, or null. */
export async function findWithWork(actor: Actor, id: string, tx?: Transaction) {
  const revision = await findRevision(actor, id, tx);
  const work = revision && (await findWork(actor, { id: revision.workId }, tx));
  return revision && work && { revision, work };
}

/** The newest revision of a work while it is not published: its draft, handed in or not; null when there is none. */
export async function findDraft(tx: Transaction, workId: string) {
  const newest = await tx.revision.findFirst({
    where: { workId },
    orderBy: { number: "desc" },
    include: { ...recordsSelection, writers: { select: { personId: true } } },
  });
  return newest?.publication === null ? newest : null;
}

const fields = Object.keys(emptyContent("contribution")) as (keyof RevisionContent)[];

/** What a row says, as the editor and readers handle it. It was parsed when it was saved. */
export function contentOf(row: { [Field in keyof RevisionContent]: unknown }): RevisionContent {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as RevisionContent;
}

/** The columns that hold a content. */
export function columnsOf(content: RevisionContent) {
  return {
    ...content,
    sessions: content.sessions === null ? undefined : (content.sessions as unknown as Prisma.InputJsonValue),
    what: content.what as Prisma.InputJsonValue,
    why: content.why as Prisma.InputJsonValue,
    caution: content.caution as Prisma.InputJsonValue,
    document: content.document as Prisma.InputJsonValue,
    sources: content.sources as Prisma.InputJsonValue,
    minutes: durationOf(content),
  };
}

/** Adds the next revision of a work. */
export async function addRevision(tx: Transaction, actor: Actor, workId: string, content: RevisionContent) {
  const last = await tx.revision.findFirst({
    where: { workId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  const revision = await tx.revision.create({
    data: {
      ...columnsOf(content),
      workId,
      organisationId: actor.organisationId,
      number: (last?.number ?? 0) + 1,
      createdById: actor.personId,
      savedById: actor.personId,
    },
    select: { id: true, number: true, counter: true },
  });
  await writeReferences(tx, actor, revision.id, content);
  return revision;
}

/**
 * Writes down which files, exercise versions and contributions a revision holds. Files that its writer may not open are
 * refused; what else does not exist in the organisation is left out, so that an id from elsewhere opens nothing.
 */
export async function writeReferences(tx: Transaction, actor: Actor, revisionId: string, content: RevisionContent) {
  const { organisationId } = actor;
  const references = [content.document, ...textsOf(content.sessions ?? [])].map(referencesOf);
  const inclusions = inclusionsOf(content.sessions ?? []);
  await permitFiles(tx, actor, revisionId, content);
  const versions = await tx.exerciseVersion.findMany({
    where: { id: { in: references.flatMap(({ exerciseVersionIds }) => exerciseVersionIds) }, organisationId },
    select: { id: true },
  });
  const works = await tx.work.findMany({
    where: { id: { in: inclusions.map(({ workId }) => workId) }, organisationId, kind: "contribution" },
    select: { id: true },
  });
  const known = new Set(works.map(({ id }) => id));
  await tx.fileUse.deleteMany({ where: { revisionId } });
  await tx.exerciseUse.deleteMany({ where: { revisionId } });
  await tx.inclusion.deleteMany({ where: { revisionId } });
  await tx.fileUse.createMany({ data: filesOf(content).map((fileId) => ({ revisionId, fileId })) });
  await tx.exerciseUse.createMany({ data: versions.map(({ id }) => ({ revisionId, exerciseVersionId: id })) });
  await tx.inclusion.createMany({
    data: inclusions.filter(({ workId }) => known.has(workId)).map((inclusion) => ({ ...inclusion, revisionId })),
  });
}
