import type { Actor } from "#app/platform/actor.ts";

/** Reviewers and administrators look after the words that mean the same. */
export function mayEditSynonyms(actor: Actor): boolean {
  return actor.roles.includes("reviewer") || actor.roles.includes("administrator");
}
