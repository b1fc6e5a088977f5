import type { Actor } from "#app/platform/actor.ts";

/** Whether someone may look up statements and read the event log: those who answer for the organisation's data. */
export function mayReadRecords(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
