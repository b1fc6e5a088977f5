import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { commentFields } from "./comment.ts";
import type { CommentPlace } from "./comment.ts";
import { mayReadUnpublished } from "./policy.ts";
import { findWithWork } from "./revision.server.ts";
import { refuseOtherText } from "./revisionState.ts";

/** Writes a remark at a place in a text that was handed in; its reviewers and its writers can. */
export async function comment(
  actor: Actor,
  { revisionId, submissionId }: { revisionId: string; submissionId: string },
  place: CommentPlace,
  text: string,
) {
  return transaction(async (tx) => {
    const read = await findWithWork(actor, revisionId, tx);
    if (read === null) return null;
    const { revision, work } = read;
    permit(mayReadUnpublished(actor, work.facts, revision.submissions.length > 0));
    refuseOtherText(revision, submissionId);
    return tx.comment.create({ data: { ...place, text, revisionId, byId: actor.personId }, select: { id: true } });
  });
}

/** Marks a remark as dealt with. */
export async function settleComment(actor: Actor, commentId: string) {
  return transaction(async (tx) => {
    const remark = await tx.comment.findUnique({ where: { id: commentId }, select: { revisionId: true } });
    const read = remark && (await findWithWork(actor, remark.revisionId, tx));
    if (read === null) return null;
    const { revision, work } = read;
    permit(mayReadUnpublished(actor, work.facts, revision.submissions.length > 0));
    return tx.comment.update({
      where: { id: commentId },
      data: { settledAt: now(), settledById: actor.personId },
      select: { id: true, revisionId: true },
    });
  });
}

/** The remarks on revisions that the actor was already allowed to read, in the order of the text. */
export async function commentsOn(...revisionIds: string[]) {
  const comments = await database().comment.findMany({
    where: { revisionId: { in: revisionIds } },
    orderBy: [{ block: "asc" }, { at: "asc" }],
  });
  const order: readonly string[] = commentFields;
  const people = await database().person.findMany({
    where: { id: { in: comments.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return comments
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
    .map((remark) => ({ ...remark, by: names.get(remark.byId) ?? "" }));
}
