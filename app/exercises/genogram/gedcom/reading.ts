import type { Losses } from "./loss.ts";
import type { Records } from "./record.ts";

/** A file while it is made into a family. */
export interface Reading {
  records: Records;
  losses: Losses;
  /** The person that a pointer points at. */
  idOf(xref: string): string | undefined;
}
