import { v7 as uuidv7 } from "uuid";
import type { Actor } from "#app/platform/actor.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { database } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import type { WorkFacts } from "./policy.ts";
import { slugOf } from "./work.ts";
import type { WorkKind } from "./work.ts";

const factsSelection = {
  id: true,
  kind: true,
  slug: true,
  ownerId: true,
  language: true,
  reviewOn: true,
  coWriters: { select: { personId: true } },
} satisfies Prisma.WorkSelect;

/** A work of the actor's organisation with the facts that policies ask for, or null. */
export async function findWork(
  actor: Actor,
  where: { id: string } | { kind: WorkKind; slug: string },
  tx?: Transaction,
) {
  const client = tx ?? database();
  const work = await client.work.findFirst({
    where: { ...where, organisationId: actor.organisationId },
    select: factsSelection,
  });
  if (work === null) return null;
  const owner = await client.person.findUniqueOrThrow({
    where: { id: work.ownerId },
    select: { name: true, service: true },
  });
  return { ...work, kind: work.kind as WorkKind, owner, facts: factsOf(work, owner) };
}

export type FoundWork = NonNullable<Awaited<ReturnType<typeof findWork>>>;

function factsOf(
  work: { ownerId: string; coWriters: { personId: string }[] },
  owner: { service: string | null },
): WorkFacts {
  return {
    ownerId: work.ownerId,
    coWriterIds: work.coWriters.map(({ personId }) => personId),
    ownedByLibrary: owner.service !== null,
  };
}

/** Adds a work without revisions. Until its first publication its slug is its id. */
export async function addWork(
  tx: Transaction,
  actor: Actor,
  work: { kind: WorkKind; language: string; slug?: string; adaptedFromId?: string; translationOfId?: string },
) {
  const id = uuidv7();
  return tx.work.create({
    data: { ...work, id, slug: work.slug ?? id, organisationId: actor.organisationId, ownerId: actor.personId },
    select: { id: true, slug: true },
  });
}

/**
 * The first free slug for a title among the works of one kind: `title`, `title-2`, `title-3` … Until the transaction
 * ends nobody else gets one, so that two works with one title can be published at the same moment.
 */
export async function freeSlug(
  tx: Transaction,
  organisationId: string,
  kind: WorkKind,
  title: string,
): Promise<string> {
  const wanted = slugOf(title) || kind;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`slug:${organisationId}:${kind}`}))`;
  const taken = await tx.work.findMany({
    where: { organisationId, kind, slug: { startsWith: wanted } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  if (!slugs.has(wanted)) return wanted;
  let next = 2;
  while (slugs.has(`${wanted}-${next}`)) next += 1;
  return `${wanted}-${next}`;
}
