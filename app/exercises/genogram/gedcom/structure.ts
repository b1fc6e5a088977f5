/** A line of GEDCOM with everything below it: GEDCOM 7.0 §1.1 calls it a structure, and a record at level 0. */
export interface Structure {
  tag: string;
  /** The number of its line in the file, from 1. */
  line: number;
  /** Its text, with the lines that continue it joined; empty for a pointer. */
  payload: string;
  /** The record it points at, without the signs around it; `VOID` points nowhere (GEDCOM 7.0 §1.3). */
  pointer?: string;
  /** What others point at it with. */
  xref?: string;
  parts: readonly Structure[];
}

/** The first part with a tag. */
export function partOf({ parts }: Structure, tag: string): Structure | undefined {
  return parts.find((part) => part.tag === tag);
}

/**
 * Whether an event says that it happened (GEDCOM 7.0 §3.3 Events: a date, a place or Y; we add a cause and an age).
 * Anything less is research that came to nothing yet.
 */
export function isAsserted({ payload, parts }: Structure): boolean {
  return payload.trim().toUpperCase() === "Y" || parts.some(({ tag }) => asserting.has(tag));
}

const asserting = new Set(["DATE", "PLAC", "ADDR", "CAUS", "AGE"]);

/** Every part with a tag. */
export function partsOf({ parts }: Structure, tag: string): Structure[] {
  return parts.filter((part) => part.tag === tag);
}
