interface WorkHappened {
  workId: string;
  revisionId: string;
}

type WorkEvents = Record<
  `${"contribution" | "module"}.${"begun" | "read" | "submitted" | "returned" | "published" | "confirmed" | "withdrawn" | "adapted" | "printed"}`,
  WorkHappened
>;

/** Every event that can happen and what it says: ids and numbers, never free text of people. */
export interface EventCatalogue extends WorkEvents {
  "session.started": { sessionId: string };
  "session.ended": { sessionId: string };
  "person.invited": { invitationId: string };
  "person.joined": { personId: string };
  "person.deactivated": { personId: string };
  "person.reactivated": { personId: string };
  "person.changed": { personId: string };
  "password.changed": { personId: string };
  "invitation.withdrawn": { invitationId: string };
  "organisation.founded": { organisationId: string };
  "team.founded": { teamId: string };
  "team.renamed": { teamId: string };
  "membership.begun": { membershipId: string };
  "membership.ended": { membershipId: string };
  "grant.given": { grantId: string };
  "grant.ended": { grantId: string };
  "coWriter.invited": { workId: string; personId: string };
  "coWriter.removed": { workId: string; personId: string };
  "language.changed": { workId: string };
  "package.installed": { installationId: string; workIds: string[] };
  "kennismap.searched": { results: number; filtered: boolean };
  "exercise.begun": { exerciseVersionId: string; attemptId: string };
  /** score from 0 to 1, null where nothing is scored; duration in seconds. */
  "exercise.finished": {
    exerciseVersionId: string;
    attemptId: string;
    score: number | null;
    success: boolean | null;
    seconds: number;
  };
  "course.assigned": { assignmentId: string; courseId: string; personId: string };
  "assignment.withdrawn": { assignmentId: string; courseId: string; personId: string };
  "course.published": { courseId: string; versionId: string };
  "course.enrolled": { enrolmentId: string; courseId: string };
  "trainer.appointed": { editionId: string; personId: string };
  "trainer.released": { editionId: string; personId: string };
  "part.opened": { enrolmentId: string; partId: string };
  "part.completed": { enrolmentId: string; partId: string; how: string; attemptId: string | null };
  "course.completed": { enrolmentId: string; courseId: string };
  "team.viewed": { teamId: string };
  "destination.added": { destinationId: string };
  "destination.changed": { destinationId: string };
  "destination.halted": { destinationId: string };
  "destination.resumed": { destinationId: string };
  "destination.ended": { destinationId: string };
  "destination.replayed": { destinationId: string };
  "destination.discarded": { destinationId: string };
  "settings.changed": { names: string[] };
  "credential.made": { credentialId: string };
  "credential.changed": { credentialId: string };
  "credential.rotated": { credentialId: string };
  "credential.secretEnded": { credentialId: string };
  "credential.ended": { credentialId: string };
  "person.forgotten": { personId: string; forgettingId: string };
  "forgetting.cleared": { personId: string; forgettingId: string };
}

export type EventName = keyof EventCatalogue;

/** An event as followers receive it. */
export interface HappenedEvent<Name extends EventName = EventName> {
  id: string;
  organisationId: string;
  actorId: string;
  name: Name;
  payload: EventCatalogue[Name];
  at: Date;
}
