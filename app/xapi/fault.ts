import type { Clause } from "./clause.ts";

interface Details {
  /** The property or parameter that is not as it should be. */
  property?: string;
  rule?: string;
  clause?: Clause;
  headers?: Readonly<Record<string, string>>;
}

/** Why the LRS refuses a request: a status of xAPI 1.0.3 Communication 3.2, one sentence, and which rule it broke. */
export class Fault extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 429 | 503;
  readonly details: Details;

  constructor(status: Fault["status"], sentence: string, details: Details = {}) {
    super(sentence);
    this.name = "Fault";
    this.status = status;
    this.details = details;
  }
}

/** A parameter or header that a request has or lacks, refused with what is wrong about it. */
export function badRequest(property: string, rule: string, clause: Clause): Fault {
  return new Fault(400, `'${property}' ${rule}.`, { property, rule, clause });
}
