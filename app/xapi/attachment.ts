import { z } from "zod";
import { iri } from "./iri.ts";
import { languageMap } from "./languageMap.ts";

/** A file that belongs to a statement (xAPI 1.0.3 Data 2.4.11). */
export const attachment = z.strictObject({
  usageType: iri,
  display: languageMap,
  description: languageMap.optional(),
  contentType: z.string().regex(/^[\w.+-]+\/[\w.+-]+(\s*;.*)?$/, "is not a media type"),
  length: z.number().int().nonnegative(),
  sha2: z.string().regex(/^[0-9a-f]{56,128}$/i, "is not a SHA-2 sum in hexadecimal"),
  fileUrl: iri.optional(),
});
