import type { Actor } from "#app/platform/actor.ts";

/** The person that something is about, and the teams she is in today. */
export interface Learner {
  personId: string;
  teamIds: readonly string[];
}

/** Whether someone may follow courses: every human being of the organisation. */
export function mayFollowCourses(actor: Actor): boolean {
  return actor.service === null;
}

/** Whether someone may open or complete parts in an enrolment: only whose it is. */
export function mayDoParts(actor: Actor, enrolment: { personId: string }): boolean {
  return actor.service === null && actor.personId === enrolment.personId;
}

/** Whether someone may see which parts a person did, and when: the person, and whoever leads a team she is in. */
export function maySeeProgress(actor: Actor, learner: Learner): boolean {
  return actor.personId === learner.personId || leadsOneOf(actor, learner.teamIds);
}

/** Whether someone may see who follows a course and how they score: trainers. */
export function maySeeParticipants(actor: Actor): boolean {
  return actor.roles.includes("trainer");
}

/** Whether someone may say who trains an edition: administrators. */
export function mayAppointTrainers(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}

/** Whether someone may let a participant off a quiz: a trainer, and never herself. */
export function mayExempt(actor: Actor, learner: { personId: string }): boolean {
  return actor.roles.includes("trainer") && actor.personId !== learner.personId;
}

/** Whether someone may assign a course to a person, or take it back: whoever leads a team she is in. */
export function mayAssign(actor: Actor, learner: Learner): boolean {
  return leadsOneOf(actor, learner.teamIds);
}

/** Whether someone may see the overview of a team: whoever leads it. */
export function maySeeOverview(actor: Actor, team: { id: string }): boolean {
  return leadsOneOf(actor, [team.id]);
}

/** Whether someone may put a version of a course before new participants: trainers and administrators. */
export function mayPublishCourse(actor: Actor): boolean {
  return actor.roles.includes("trainer") || actor.roles.includes("administrator");
}

/** Whether someone may install a course from a package: administrators, and the service that brings shipped content. */
export function mayInstallCourse(actor: Actor): boolean {
  return actor.service === "bibliotheek" || actor.roles.includes("administrator");
}

function leadsOneOf(actor: Actor, teamIds: readonly string[]): boolean {
  return teamIds.some((teamId) => actor.leads.includes(teamId));
}
