import type { Actor } from "#app/platform/actor.ts";

/** Whether someone looks after people, teams and settings of the organisation. */
export function mayAdminister(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}

/** Whether someone may change a person's name, language or password: only that person. */
export function mayChangeAccount(actor: Actor, account: { personId: string }): boolean {
  return actor.service === null && actor.personId === account.personId;
}

/** Whether someone may end a session: her own. */
export function mayEndSession(actor: Actor, session: { personId: string }): boolean {
  return actor.personId === session.personId;
}

/** Whether someone may see who is in a team: those who lead it and administrators. */
export function maySeeTeam(actor: Actor, team: { id: string }): boolean {
  return actor.leads.includes(team.id) || mayAdminister(actor);
}
