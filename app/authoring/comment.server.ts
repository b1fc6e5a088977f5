import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import type { CommentPlace } from "./comment.ts";
import { mayReadUnpublished } from "./policy.ts";
import { findRevision } from "./revision.server.ts";
import { findWork } from "./work.server.ts";

/** Writes a remark at a place in a text that was handed in; its reviewers and its writers can. */
export async function comment(actor: Actor, revisionId: string, place: CommentPlace, text: string) {
  return transaction(async (tx) => {
    const revision = await findRevision(actor, revisionId, tx);
    const work = revision && (await findWork(actor, { id: revision.workId }, tx));
    if (!revision || !work) return null;
    permit(mayReadUnpublished(actor, work.facts, revision.submissions.length > 0));
    return tx.comment.create({ data: { ...place, text, revisionId, byId: actor.personId }, select: { id: true } });
  });
}

/** Marks a remark as dealt with. */
export async function settleComment(actor: Actor, commentId: string) {
  return transaction(async (tx) => {
    const remark = await tx.comment.findUnique({ where: { id: commentId }, select: { revisionId: true } });
    const revision = remark && (await findRevision(actor, remark.revisionId, tx));
    const work = revision && (await findWork(actor, { id: revision.workId }, tx));
    if (!revision || !work) return null;
    permit(mayReadUnpublished(actor, work.facts, revision.submissions.length > 0));
    return tx.comment.update({
      where: { id: commentId },
      data: { settledAt: now(), settledById: actor.personId },
      select: { id: true, revisionId: true },
    });
  });
}

/** The remarks on a revision that the actor was already allowed to read, in the order of the text. */
export async function commentsOn(revisionId: string) {
  const comments = await database().comment.findMany({
    where: { revisionId },
    orderBy: [{ field: "asc" }, { block: "asc" }, { at: "asc" }],
  });
  const people = await database().person.findMany({
    where: { id: { in: comments.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return comments.map((remark) => ({ ...remark, by: names.get(remark.byId) ?? "" }));
}
