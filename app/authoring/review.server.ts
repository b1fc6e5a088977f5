import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { lockWork } from "./draft.server.ts";
import { isReviewer, mayReview } from "./policy.ts";
import { publish } from "./publication.server.ts";
import { contentOf, findRevision } from "./revision.server.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { stateOf } from "./revisionState.ts";
import { findWork } from "./work.server.ts";

/** What waits for review in the organisation, longest waiting first, and whether this reviewer may decide on it. */
export async function reviewQueue(actor: Actor) {
  permit(isReviewer(actor));
  const submissions = await database().submission.findMany({
    where: { review: null, revision: { organisationId: actor.organisationId, publication: null } },
    orderBy: { at: "asc" },
    include: {
      revision: {
        select: { id: true, title: true, number: true, writers: true, work: { include: { coWriters: true } } },
      },
    },
  });
  const people = await database().person.findMany({
    where: { id: { in: submissions.map(({ byId }) => byId) } },
    select: { id: true, name: true, service: true },
  });
  return submissions.map(({ revision, byId, at }) => ({
    revisionId: revision.id,
    title: revision.title,
    kind: revision.work.kind,
    number: revision.number,
    by: people.find(({ id }) => id === byId)?.name ?? "",
    at,
    /** Whether a newer version of a package brought it. */
    library: people.some(({ id, service }) => id === byId && service !== null),
    /** Whether someone else must decide on it, since this reviewer wrote it. */
    own: !mayReview(
      actor,
      { ownerId: revision.work.ownerId, coWriterIds: [], ownedByLibrary: false },
      { writerIds: revision.writers.map(({ personId }) => personId) },
    ),
  }));
}

/** What a reviewer sees of a revision that was handed in: its text, its statements and what changed since. */
export async function readSubmission(actor: Actor, revisionId: string) {
  permit(isReviewer(actor));
  const revision = await findRevision(actor, revisionId);
  const work = revision && (await findWork(actor, { id: revision.workId }));
  if (!revision || !work || revision.submissions.length === 0) return null;
  const [submission, earlier] = await database().submission.findMany({
    where: { revisionId },
    orderBy: { at: "desc" },
    take: 2,
    include: { review: true },
  });
  const published = await database().publication.findFirst({
    where: { workId: work.id, supersededAt: null },
    include: { revision: true },
  });
  const by = await database().person.findUniqueOrThrow({ where: { id: submission!.byId }, select: { name: true } });
  return {
    work,
    revisionId,
    number: revision.number,
    counter: revision.counter,
    state: stateOf(revision),
    submission: { ...submission!, by: by.name },
    content: contentOf(revision),
    /** What the reviewer read last: the text handed in before, else what readers see now, else nothing. */
    before: earlier
      ? (earlier.content as unknown as RevisionContent)
      : published
        ? contentOf(published.revision)
        : null,
    earlierReview: earlier?.review ?? null,
    decidable: mayReview(actor, work.facts, revision.facts) && stateOf(revision) === "submitted",
    own: !mayReview(actor, work.facts, revision.facts),
  };
}

/** Hands a revision back to its author with a reason; its text can be changed again. */
export async function returnRevision(actor: Actor, revisionId: string, reason: string) {
  return transaction(async (tx) => {
    const decided = await decide(tx, actor, revisionId, "returned", reason.trim());
    if (decided === null) return null;
    await record(tx, actor, `${decided.work.kind}.returned`, { workId: decided.work.id, revisionId });
    return decided.work;
  });
}

/** Approves a revision: from this moment it is what readers see. */
export async function approve(actor: Actor, revisionId: string) {
  return transaction(async (tx) => {
    const decided = await decide(tx, actor, revisionId, "approved", "");
    if (decided === null) return null;
    const { slug } = await publish(tx, actor, decided.work, revisionId);
    await record(tx, actor, `${decided.work.kind}.published`, { workId: decided.work.id, revisionId });
    return { ...decided.work, slug };
  });
}

async function decide(
  tx: Transaction,
  actor: Actor,
  revisionId: string,
  decision: "returned" | "approved",
  reason: string,
) {
  const found = await findRevision(actor, revisionId, tx);
  const work = found && (await findWork(actor, { id: found.workId }, tx));
  if (!found || !work) return null;
  permit(isReviewer(actor));
  permit(mayReview(actor, work.facts, found.facts), "review.own");
  await lockWork(tx, work.id);
  const revision = (await findRevision(actor, revisionId, tx))!;
  if (stateOf(revision) !== "submitted") throw new Refusal("review.notWaiting", "conflict");
  if (decision === "returned" && reason === "") throw new Refusal("review.reason");
  const submission = revision.submissions[0]!;
  await tx.review.create({
    data: { revisionId, submissionId: submission.id, reviewerId: actor.personId, decision, reason },
  });
  return { work };
}
