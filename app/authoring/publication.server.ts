import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { aYearAfter } from "#app/platform/calendar.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayConfirm } from "./policy.ts";
import { contentOf } from "./revision.server.ts";
import { findWork, freeSlug } from "./work.server.ts";
import type { FoundWork } from "./work.server.ts";
import type { WorkKind } from "./work.ts";

/** Makes a revision what readers see; the one before it is superseded, a withdrawal ends. Part of a larger verb. */
export async function publish(tx: Transaction, actor: Actor, work: FoundWork, revisionId: string) {
  const at = now();
  const { title } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { title: true } });
  await tx.publication.updateMany({ where: { workId: work.id, supersededAt: null }, data: { supersededAt: at } });
  await tx.withdrawal.updateMany({ where: { workId: work.id, endedAt: null }, data: { endedAt: at } });
  const publication = await tx.publication.create({
    data: { organisationId: actor.organisationId, workId: work.id, revisionId, byId: actor.personId, at },
    select: { id: true },
  });
  const slug = work.slug === work.id ? await freeSlug(tx, actor.organisationId, work.kind, title) : work.slug;
  if (slug !== work.slug) await tx.work.update({ where: { id: work.id }, data: { slug } });
  return { id: publication.id, slug };
}

/** A published work as any colleague reads it, withdrawn or not; null when it is not there. */
export async function publishedWork(actor: Actor, kind: WorkKind, slug: string) {
  const work = await findWork(actor, { kind, slug });
  if (work === null) return null;
  const [publication, withdrawal] = await Promise.all([
    currentPublication(work.id),
    database().withdrawal.findFirst({
      where: { workId: work.id, endedAt: null },
      include: { successor: { select: { kind: true, slug: true } } },
    }),
  ]);
  if (publication === null) return null;
  const { revision } = publication;
  return {
    work,
    revisionId: revision.id,
    number: revision.number,
    content: contentOf(revision),
    publishedAt: publication.at,
    /** Came with a package and nobody here has vouched for it yet. */
    unconfirmed: publication.by.service !== null && publication.confirmation === null,
    confirmation: publication.confirmation,
    /** Unless its owner chose a day: a year after it was published. */
    reviewOn: work.reviewOn ?? aYearAfter(publication.at),
    withdrawal,
    facts: { writerIds: revision.writers.map(({ personId }) => personId) },
  };
}

export type PublishedWork = NonNullable<Awaited<ReturnType<typeof publishedWork>>>;

/** What was published last in the organisation, newest first. */
export async function newestWorks(actor: Actor) {
  const publications = await database().publication.findMany({
    where: {
      organisationId: actor.organisationId,
      supersededAt: null,
      work: { withdrawals: { none: { endedAt: null } } },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 5,
    select: {
      at: true,
      revision: { select: { title: true } },
      work: { select: { id: true, kind: true, slug: true, language: true } },
    },
  });
  return publications.map(({ at, revision, work }) => ({
    workId: work.id,
    kind: work.kind,
    slug: work.slug,
    language: work.language,
    title: revision.title,
    publishedAt: at,
  }));
}

async function currentPublication(workId: string) {
  const publication = await database().publication.findFirst({
    where: { workId, supersededAt: null },
    include: { confirmation: true, revision: { include: { writers: { select: { personId: true } } } } },
  });
  if (publication === null) return null;
  const by = await database().person.findUniqueOrThrow({
    where: { id: publication.byId },
    select: { name: true, service: true },
  });
  return { ...publication, by };
}

/** An expert of the organisation vouches for a publication that came with a package. */
export async function confirm(actor: Actor, workId: string) {
  return transaction(async (tx) => {
    const work = await findWork(actor, { id: workId }, tx);
    const publication =
      work &&
      (await tx.publication.findFirst({
        where: { workId, supersededAt: null },
        include: { confirmation: true, revision: { select: { writers: { select: { personId: true } } } } },
      }));
    if (!work || !publication) return null;
    permit(mayConfirm(actor, { writerIds: publication.revision.writers.map(({ personId }) => personId) }));
    if (publication.confirmation !== null) throw new Refusal("confirmation.again", "conflict");
    await tx.confirmation.create({ data: { publicationId: publication.id, byId: actor.personId } });
    await record(tx, actor, `${work.kind}.confirmed`, { workId, revisionId: publication.revisionId });
    return work;
  });
}
