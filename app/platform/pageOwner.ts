import type { Actor } from "./actor.ts";
import { Refusal } from "./refusal.ts";

/** In which header a script, and in which field a plain form, says whose page it comes from. */
export const ownerHeader = "Page-Owner";
export const ownerField = "pageOwner";

/** The code of the answer to a page of one person that comes with the session of another. */
export const othersPage = "session.other";

/**
 * Refuses what a page of somebody else sends: on a shared computer a page stays open while the next person signs in,
 * and what was typed there is not hers. A page that names nobody is judged by its session alone.
 */
export function refuseOthersPage(actor: Actor, owner: unknown): void {
  if (typeof owner === "string" && owner !== "" && owner !== actor.personId) throw new Refusal(othersPage, "conflict");
}
