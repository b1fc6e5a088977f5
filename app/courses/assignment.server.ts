import { record } from "#app/events/event.server.ts";
import { holding } from "#app/people/grant.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { AssignmentInput } from "./assignment.ts";
import { placeOf } from "./enrolment.server.ts";
import { mayAssign, maySeeProgress } from "./policy.ts";
import { writeProgress } from "./progress.server.ts";
import { takeTurn } from "./records.server.ts";

/** Assigns a course to people, each with a place in it, by a day and for a reason. Null: no such course. */
export async function assign(actor: Actor, input: AssignmentInput): Promise<{ ids: string[] } | null> {
  return transaction(async (tx) => {
    const { organisationId } = actor;
    const course = await tx.course.findFirst({ where: { organisationId, slug: input.course }, select: { id: true } });
    if (course === null) return null;
    if (input.dueOn < dayOf(now())) throw new Refusal("assignment.past");
    const ids: string[] = [];
    // Always in one order, so that two leads who assign at once do not wait for each other.
    for (const personId of [...new Set(input.people)].toSorted()) {
      const learner = await learnerOf(tx, actor, personId);
      if (learner === null) throw new Refusal("assignment.person", "conflict");
      permit(mayAssign(actor, learner));
      ids.push(await assignOne(tx, actor, { courseId: course.id, learner, input }));
    }
    return { ids };
  });
}

/** Takes an assignment back: it counts no longer; what was done stays. Null: no such assignment, or taken back before. */
export async function withdrawAssignment(actor: Actor, assignmentId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    const { organisationId } = actor;
    const where = { id: assignmentId, organisationId, withdrawnAt: null };
    const assignment = await tx.assignment.findFirst({ where, select: { id: true, personId: true, courseId: true } });
    const learner = assignment && (await learnerOf(tx, actor, assignment.personId));
    if (assignment === null || learner === null) return null;
    permit(mayAssign(actor, learner));
    const { personId, courseId } = assignment;
    await takeTurn(tx, { organisationId, personId, courseId });
    const data = { withdrawnAt: now(), withdrawnById: actor.personId };
    const { count } = await tx.assignment.updateMany({ where, data });
    if (count === 0) return null;
    await record(tx, actor, "assignment.withdrawn", { assignmentId, personId, courseId });
    await writeProgress(tx, { organisationId, personId, courseId });
    return { id: assignmentId };
  });
}

/** One assignment that stands, for its learner and whoever leads her team; else null. */
export async function assignmentOf(actor: Actor, assignmentId: string) {
  const tx = database();
  const assignment = await tx.assignment.findFirst({
    where: { id: assignmentId, organisationId: actor.organisationId, withdrawnAt: null },
    select: {
      ...{ id: true, personId: true, reason: true, assignedById: true, assignedAt: true, dueOn: true },
      course: { select: { id: true, slug: true, language: true } },
    },
  });
  const learner = assignment && (await learnerOf(tx, actor, assignment.personId));
  if (assignment === null || learner === null || !maySeeProgress(actor, learner)) return null;
  const assignedBy = await tx.person.findFirst({
    where: { id: assignment.assignedById, organisationId: actor.organisationId },
    select: { name: true },
  });
  return { ...assignment, learner, assignedBy: assignedBy?.name ?? "" };
}

async function assignOne(
  tx: Transaction,
  actor: Actor,
  {
    courseId,
    learner,
    input,
  }: { courseId: string; learner: { personId: string; name: string }; input: AssignmentInput },
): Promise<string> {
  const { organisationId } = actor;
  const { personId } = learner;
  const following = { organisationId, personId, courseId };
  await takeTurn(tx, following);
  const standing = await tx.assignment.count({ where: { ...following, withdrawnAt: null } });
  if (standing > 0) throw new Refusal("assignment.exists", "conflict", { name: learner.name });
  if ((await placeOf(tx, actor, following)) === null) throw new Refusal("course.unpublished", "conflict");
  const { dueOn, reason } = input;
  const { id } = await tx.assignment.create({
    data: { ...following, reason, dueOn: new Date(dueOn), assignedById: actor.personId, assignedAt: now() },
    select: { id: true },
  });
  await record(tx, actor, "course.assigned", { assignmentId: id, ...{ courseId, personId } });
  await writeProgress(tx, following);
  return id;
}

/** A person of the actor's organisation who is active, with the teams of today; or null. */
async function learnerOf(tx: Transaction, actor: Actor, personId: string) {
  const { organisationId } = actor;
  const person = await tx.person.findFirst({
    where: { id: personId, organisationId, service: null, deactivatedAt: null },
    select: { name: true, memberships: { where: holding(now()), select: { teamId: true } } },
  });
  return person && { personId, name: person.name, teamIds: person.memberships.map(({ teamId }) => teamId) };
}
