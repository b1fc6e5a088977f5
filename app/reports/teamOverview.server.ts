import { assignmentOf } from "#app/courses/assignment.server.ts";
import { courseTitles, learnerPath } from "#app/courses/course.server.ts";
import { maySeeOverview } from "#app/courses/policy.ts";
import { shownOn } from "#app/courses/progress.ts";
import { record } from "#app/events/event.server.ts";
import { holding } from "#app/people/grant.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { fromNow, hour, now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { attentionOf, countsOf, inOrderOfAttention } from "./teamOverview.ts";
import type { OverviewRow } from "./teamOverview.ts";

/** The teams that the actor leads, by name. */
export async function ledTeams(actor: Actor) {
  return database().team.findMany({
    where: { organisationId: actor.organisationId, id: { in: [...actor.leads] } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

/**
 * Who of a team is how far in what is assigned to them, on this day: read from the rows that the progress function
 * wrote. Null: no such team, or not led by the actor.
 */
export async function teamOverview(actor: Actor, teamId: string) {
  if (!maySeeOverview(actor, { id: teamId })) return null;
  const { organisationId } = actor;
  const titles = courseTitles(actor);
  const team = await database().team.findFirst({
    where: { id: teamId, organisationId },
    select: {
      ...{ id: true, name: true },
      memberships: {
        where: { ...holding(now()), person: { deactivatedAt: null, service: null } },
        select: { person: { select: { id: true, name: true } } },
      },
    },
  });
  const allCourses = await titles;
  if (team === null) return null;
  const members = new Map(team.memberships.map(({ person }) => [person.id, person.name]));
  const written = await database().progress.findMany({
    where: { organisationId, personId: { in: [...members.keys()] } },
    include: { assignment: { select: { dueOn: true } } },
  });
  const today = dayOf(now());
  const courseIds = new Set(written.map(({ courseId }) => courseId));
  const rows = [...members].map(([personId, name]): OverviewRow => {
    const own = written.filter((row) => row.personId === personId);
    return {
      ...{ personId, name },
      cells: own.map(({ assignmentId, courseId, assignment, organisationId: _o, personId: _p, ...progress }) => ({
        ...{ assignmentId, courseId },
        progress: shownOn(today, assignment, progress),
      })),
    };
  });
  return {
    team: { id: team.id, name: team.name },
    today,
    counts: countsOf(rows, today),
    courses: allCourses.filter(({ id }) => courseIds.has(id)),
    rows: inOrderOfAttention(rows, today).map((row) => ({ ...row, attention: attentionOf(row, today) })),
  };
}

export type TeamOverview = NonNullable<Awaited<ReturnType<typeof teamOverview>>>;

/** Notes that the overview of a team was looked at, once an hour, for the audit of who saw whose learning. */
export async function noteView(actor: Actor, teamId: string): Promise<void> {
  if (!maySeeOverview(actor, { id: teamId })) return;
  const { personId: actorId, organisationId } = actor;
  const payload = { path: ["teamId"], equals: teamId };
  const noted = { organisationId, actorId, name: "team.viewed", payload, at: { gt: fromNow(-hour) } };
  if ((await database().event.count({ where: noted })) > 0) return;
  await transaction((tx) => record(tx, actor, "team.viewed", { teamId }));
}

/** What one member of a led team did in one assigned course: states and times as she sees them, nothing she wrote. */
export async function memberPath(actor: Actor, teamId: string, assignmentId: string) {
  if (!maySeeOverview(actor, { id: teamId })) return null;
  const assignment = await assignmentOf(actor, assignmentId);
  if (assignment === null || !assignment.learner.teamIds.includes(teamId)) return null;
  const { course, learner, assignedBy, assignedAt, reason } = assignment;
  const followed = await learnerPath(course.slug, { organisationId: actor.organisationId, personId: learner.personId });
  return followed && { ...followed, learner: { name: learner.name }, assignedBy, assignedAt, reason };
}
