import { clauses } from "../clause.ts";
import { Fault } from "../fault.ts";

/** Refuses a method that a resource does not have. */
export function onlyMethods(method: string, known: readonly string[]): void {
  if (known.includes(method)) return;
  const sentence = `This resource is asked with ${known.join(", ")}.`;
  throw new Fault(405, sentence, { clause: clauses.resources, headers: { Allow: known.join(", ") } });
}
