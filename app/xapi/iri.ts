import { z } from "zod";

/** An absolute IRI, checked as far as xAPI 1.0.3 Data 2.2 asks: it has a scheme and no character that none may hold. */
export const iri = z
  .string()
  // eslint-disable-next-line no-control-regex
  .regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u001f\u007f]+$/i, "is not an IRI with a scheme");

/** A map of other properties under IRIs; any value is accepted (xAPI 1.0.3 Data 4.1). */
export const extensions = z.record(iri, z.unknown());
export type Extensions = z.infer<typeof extensions>;

/** A UUID in the standard string form (xAPI 1.0.3 Data 4.4). */
export const uuid = z.guid("is not a UUID");
