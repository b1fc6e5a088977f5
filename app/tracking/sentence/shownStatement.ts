/** A statement as people read it: a sentence, its moment, and what it says beside that. */
export interface ShownStatement {
  id: string;
  at: string;
  stored: string;
  sentence: string;
  /** The person's name where it is one of ours, else how the statement calls her. */
  who: string;
  /** The IRI of the verb. */
  verb: string;
  object: { name: string; activity: string | null };
  /** What it belongs to: the course, the contribution. */
  within: string[];
  score: number | null;
  success: boolean | null;
  /** Seconds, where the statement says them so. */
  seconds: number | null;
}
