import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { lockWork } from "./draft.server.ts";
import { lastReturn } from "./handedBack.server.ts";
import { isReviewer, mayReview } from "./policy.ts";
import { publish } from "./publication.server.ts";
import { contentOf, findRevision, findWithWork, recordsSelection } from "./revision.server.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { refuseOtherText, stateOf } from "./revisionState.ts";

/** What waits for review in the organisation, longest waiting first, and whether this reviewer may decide on it. */
export async function reviewQueue(actor: Actor) {
  permit(isReviewer(actor));
  const submissions = await database().submission.findMany({
    where: { review: null, revision: { organisationId: actor.organisationId, publication: null } },
    orderBy: { at: "asc" },
    include: {
      revision: {
        select: { id: true, title: true, number: true, workId: true, writers: true, ...recordsSelection },
      },
    },
  });
  const waiting = submissions.filter(({ revision }) => stateOf(revision) === "submitted");
  const works = await database().work.findMany({
    where: { id: { in: waiting.map(({ revision }) => revision.workId) } },
    select: { id: true, kind: true, ownerId: true, language: true },
  });
  const people = await database().person.findMany({
    where: { id: { in: waiting.map(({ byId }) => byId) } },
    select: { id: true, name: true, service: true },
  });
  return waiting.map(({ id: submissionId, revision, byId, at }) => ({
    revisionId: revision.id,
    submissionId,
    title: revision.title,
    kind: works.find(({ id }) => id === revision.workId)!.kind,
    language: works.find(({ id }) => id === revision.workId)!.language,
    number: revision.number,
    /** The older versions that waited too, and left the queue when this one came. */
    overtaken: revision.work.revisions
      .filter(({ number, submissions: [last] }) => number < revision.number && last?.review === null)
      .map(({ number }) => number)
      .toSorted((one, other) => one - other),
    by: people.find(({ id }) => id === byId)?.name ?? "",
    at,
    /** Whether a newer version of a package brought it. */
    library: people.some(({ id, service }) => id === byId && service !== null),
    /** Whether someone else must decide on it, since this reviewer wrote it. */
    own: !mayReview(
      actor,
      { ownerId: works.find(({ id }) => id === revision.workId)!.ownerId, coWriterIds: [], ownedByLibrary: false },
      { writerIds: revision.writers.map(({ personId }) => personId) },
    ),
  }));
}

/** What a reviewer sees of a revision that was handed in: its text, its statements and what changed since. */
export async function readSubmission(actor: Actor, revisionId: string) {
  permit(isReviewer(actor));
  const read = await findWithWork(actor, revisionId);
  if (read === null || read.revision.submissions.length === 0) return null;
  const { revision, work } = read;
  const submission = await database().submission.findFirstOrThrow({
    where: { revisionId },
    orderBy: { at: "desc" },
    include: { review: true },
  });
  const earlier = await lastReturn(revision, submission.at);
  const published = await database().publication.findFirst({
    where: { workId: work.id, supersededAt: null },
    include: { revision: true },
  });
  const by = await database().person.findUniqueOrThrow({ where: { id: submission.byId }, select: { name: true } });
  return {
    work,
    revisionId,
    number: revision.number,
    counter: revision.counter,
    state: stateOf(revision),
    submission: { ...submission, by: by.name },
    content: contentOf(revision),
    /** What the reviewer read last: the text handed in before, else what readers see now, else nothing. */
    before: earlier
      ? (earlier.submission.content as unknown as RevisionContent)
      : published
        ? contentOf(published.revision)
        : null,
    earlierReview: earlier,
    /** The newer version that took its place in the queue. */
    newerId:
      revision.work.revisions
        .toSorted((one, other) => other.number - one.number)
        .find(({ number, submissions }) => number > revision.number && submissions.length > 0)?.id ?? null,
    decidable: mayReview(actor, work.facts, revision.facts) && stateOf(revision) === "submitted",
    own: !mayReview(actor, work.facts, revision.facts),
  };
}

/** Hands a revision back to its author with a reason; its text can be changed again. */
export async function returnRevision(actor: Actor, revisionId: string, submissionId: string, reason: string) {
  return transaction(async (tx) => {
    const decided = await decide(tx, actor, { revisionId, submissionId }, "returned", reason.trim());
    if (decided === null) return null;
    await record(tx, actor, `${decided.work.kind}.returned`, { workId: decided.work.id, revisionId });
    return decided.work;
  });
}

/** Approves a revision: from this moment it is what readers see. */
export async function approve(actor: Actor, revisionId: string, submissionId: string) {
  return transaction(async (tx) => {
    const decided = await decide(tx, actor, { revisionId, submissionId }, "approved", "");
    if (decided === null) return null;
    const { slug } = await publish(tx, actor, decided.work, revisionId);
    await record(tx, actor, `${decided.work.kind}.published`, { workId: decided.work.id, revisionId });
    return { ...decided.work, slug };
  });
}

/**
 * A decision names what was read: the submission. When the author has handed something else in since, in the same
 * revision or in a newer one, nothing is decided.
 */
async function decide(
  tx: Transaction,
  actor: Actor,
  { revisionId, submissionId }: { revisionId: string; submissionId: string },
  decision: "returned" | "approved",
  reason: string,
) {
  const read = await findWithWork(actor, revisionId, tx);
  if (read === null) return null;
  const { work } = read;
  permit(isReviewer(actor));
  permit(mayReview(actor, work.facts, read.revision.facts), "review.own");
  await lockWork(tx, work.id);
  const revision = (await findRevision(actor, revisionId, tx))!;
  refuseOtherText(revision, submissionId);
  if (stateOf(revision) !== "submitted") throw new Refusal("review.notWaiting", "conflict");
  if (decision === "returned" && reason === "") throw new Refusal("review.reason");
  await tx.review.create({
    data: { revisionId, submissionId, reviewerId: actor.personId, decision, reason },
  });
  return { work };
}
