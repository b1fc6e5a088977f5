/** The records of a revision that decide what may happen to it. */
export interface RevisionRecords {
  number: number;
  publication: { supersededAt: Date | null } | null;
  submissions: { review: { decision: string } | null }[];
}

export type RevisionState = "draft" | "submitted" | "returned" | "published" | "superseded";

/** Where a revision stands, read from its records. The submissions come newest first. */
export function stateOf(revision: RevisionRecords): RevisionState {
  if (revision.publication !== null) return revision.publication.supersededAt === null ? "published" : "superseded";
  const last = revision.submissions[0];
  if (last === undefined) return "draft";
  if (last.review === null) return "submitted";
  return last.review.decision === "returned" ? "returned" : "published";
}

/** Whether its text can be changed: never begun to be reviewed, or handed back. */
export function isOpen(revision: RevisionRecords): boolean {
  const state = stateOf(revision);
  return state === "draft" || state === "returned";
}
