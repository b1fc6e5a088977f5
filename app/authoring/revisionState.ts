import { Refusal } from "#app/platform/refusal.ts";

/** The records of a revision that decide what may happen to it. */
export interface RevisionRecords {
  number: number;
  publication: { supersededAt: Date | null } | null;
  submissions: { id: string; review: { decision: string } | null }[];
  /** All revisions of its work, this one among them. */
  work: { revisions: { number: number; publication: object | null; submissions: readonly unknown[] }[] };
}

export type RevisionState = "draft" | "submitted" | "returned" | "overtaken" | "published" | "superseded";

/**
 * Where a revision stands, read from its records. The submissions come newest first.
 *
 * A work has at most one published revision, and only its newest revision can be open or wait. Handing a revision in
 * overtakes every older one that still waits: it leaves the queue undecided, so that an older text never takes the
 * place of a newer one. What is handed back while the next is being written is overtaken too: its author reads the
 * reason in the next, and does not get a second open draft.
 */
export function stateOf(revision: RevisionRecords): RevisionState {
  if (revision.publication !== null) return revision.publication.supersededAt === null ? "published" : "superseded";
  const newer = revision.work.revisions.filter(({ number }) => number > revision.number);
  const last = revision.submissions[0];
  if (last?.review === null) return newer.some(isHandedIn) ? "overtaken" : "submitted";
  if (newer.length > 0) return "overtaken";
  return last === undefined ? "draft" : "returned";
}

/** Whether its text can be changed: never begun to be reviewed, or handed back. */
export function isOpen(revision: RevisionRecords): boolean {
  const state = stateOf(revision);
  return state === "draft" || state === "returned";
}

/** Refuses what is said about a text that was handed in, when its author has handed in another since. */
export function refuseOtherText(revision: RevisionRecords, submissionId: string): void {
  if (stateOf(revision) === "overtaken") throw new Refusal("review.overtaken", "conflict");
  if (revision.submissions[0]?.id !== submissionId) throw new Refusal("review.otherText", "conflict");
}

function isHandedIn({ publication, submissions }: RevisionRecords["work"]["revisions"][number]): boolean {
  return publication !== null || submissions.length > 0;
}
