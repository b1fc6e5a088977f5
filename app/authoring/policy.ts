import type { Actor } from "#app/platform/actor.ts";

/** The facts about a work that decide who may do what with it. */
export interface WorkFacts {
  ownerId: string;
  coWriterIds: readonly string[];
  /** Whether it came with a package and has no human owner yet. */
  ownedByLibrary: boolean;
}

/** The facts about a revision: who wrote in it. */
export interface RevisionFacts {
  writerIds: readonly string[];
}

/** Everyone who is signed in may write; a service may install. */
export function mayBegin(_actor: Actor): boolean {
  return true;
}

/** The owner and her co-writers edit; what came with a package is edited by reviewers. */
export function mayEdit(actor: Actor, work: WorkFacts): boolean {
  return (
    work.ownerId === actor.personId ||
    work.coWriterIds.includes(actor.personId) ||
    (work.ownedByLibrary && isReviewer(actor))
  );
}

/** Only the owner decides who writes along. */
export function mayInviteCoWriter(actor: Actor, work: WorkFacts): boolean {
  return work.ownerId === actor.personId;
}

/** Reviewers see what is handed in; a draft is its writers' own. */
export function mayReadUnpublished(actor: Actor, work: WorkFacts, handedIn: boolean): boolean {
  return mayEdit(actor, work) || (handedIn && isReviewer(actor));
}

/** Nobody reviews her own revision, nor one she wrote along in. */
export function mayReview(actor: Actor, work: WorkFacts, revision: RevisionFacts): boolean {
  return isReviewer(actor) && work.ownerId !== actor.personId && !revision.writerIds.includes(actor.personId);
}

/** A reviewer vouches for a publication that came with a package, unless she wrote in it. */
export function mayConfirm(actor: Actor, revision: RevisionFacts): boolean {
  return isReviewer(actor) && !revision.writerIds.includes(actor.personId);
}

/** The owner takes back her own; a reviewer takes back what must not be used any more. */
export function mayWithdraw(actor: Actor, work: WorkFacts): boolean {
  return work.ownerId === actor.personId || isReviewer(actor);
}

/** Administrators choose which packages to install; the library's own service installs them in a demo. */
export function mayInstallPackages(actor: Actor): boolean {
  return actor.roles.includes("administrator") || actor.service === "bibliotheek";
}

export function isReviewer(actor: Actor): boolean {
  return actor.roles.includes("reviewer");
}
