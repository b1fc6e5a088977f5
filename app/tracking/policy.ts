import type { Actor } from "#app/platform/actor.ts";

/** Whether someone may look up statements and read the event log: those who answer for the organisation's data. */
export function mayReadRecords(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}

/** Whether someone may decide which other systems speak to the LRS: those who answer for the organisation's data. */
export function mayKeepCredentials(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}

/** Whether someone may look up what the participants of her own editions did: trainers. */
export function mayReadParticipants(actor: Actor): boolean {
  return actor.roles.includes("trainer");
}

/** Whether someone has a record of her own: every human being. */
export function mayReadOwnRecord(actor: Actor): boolean {
  return actor.service === null;
}

/** Whether someone may have statements go to other systems, and see how that goes. */
export function mayForward(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}

/** Whether someone may have a person forgotten in the learning record: those who answer for the organisation's data. */
export function mayForget(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
