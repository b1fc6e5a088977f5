import { clauses } from "../clause.ts";
import { mapOf, text } from "./rule.ts";

// oxlint-disable-next-line no-control-regex -- these very characters may not stand in an IRI
const iriPattern = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u001f\u007f]+$/i;
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isIri(value: string): boolean {
  return iriPattern.test(value);
}

export function isUuid(value: string): boolean {
  return uuidPattern.test(value);
}

/** An absolute IRI, checked as far as the standard asks: it has a scheme and no character that none may hold. */
export const iri = text(clauses.iri, "is not an IRI with a scheme", isIri);

/** A map of other properties under IRIs; any value is accepted, null too. */
export const extensions = mapOf(clauses.extensions, iri, () => null);
export type Extensions = Readonly<Record<string, unknown>>;

/** A UUID in the standard string form. */
export const uuid = text(clauses.uuid, "is not a UUID", isUuid);
