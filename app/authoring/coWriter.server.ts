import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayInviteCoWriter } from "./policy.ts";
import { findWithWork } from "./revision.server.ts";

/** Lets a colleague of the same organisation write along in a work. */
export async function inviteCoWriter(actor: Actor, revisionId: string, email: string) {
  return transaction(async (tx) => {
    const read = await findWithWork(actor, revisionId, tx);
    if (read === null) return null;
    const { work } = read;
    permit(mayInviteCoWriter(actor, work.facts));
    const colleague = await tx.person.findFirst({
      where: { organisationId: actor.organisationId, email: email.trim().toLowerCase(), deactivatedAt: null },
      select: { id: true },
    });
    if (colleague === null) throw new Refusal("writers.unknown");
    const coWriter = { workId: work.id, personId: colleague.id };
    const { count } = await tx.coWriter.createMany({ data: coWriter, skipDuplicates: true });
    if (count > 0) await record(tx, actor, "coWriter.invited", coWriter);
    return coWriter;
  });
}

/** Ends writing along; what she wrote stays, and so does the rule that she does not review it. */
export async function removeCoWriter(actor: Actor, revisionId: string, personId: string) {
  return transaction(async (tx) => {
    const read = await findWithWork(actor, revisionId, tx);
    if (read === null) return null;
    const { work } = read;
    permit(mayInviteCoWriter(actor, work.facts));
    const coWriter = { workId: work.id, personId };
    const { count } = await tx.coWriter.deleteMany({ where: coWriter });
    if (count > 0) await record(tx, actor, "coWriter.removed", coWriter);
    return coWriter;
  });
}

/** Who writes along in a work of the actor's organisation. */
export async function coWritersOf(actor: Actor, workId: string) {
  const coWriters = await database().coWriter.findMany({
    where: { workId, work: { organisationId: actor.organisationId } },
    select: { personId: true },
  });
  return database().person.findMany({
    where: { id: { in: coWriters.map(({ personId }) => personId) }, organisationId: actor.organisationId },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
