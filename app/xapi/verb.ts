import { z } from "zod";
import { iri } from "./iri.ts";
import { languageMap } from "./languageMap.ts";

/** What someone did (xAPI 1.0.3 Data 2.4.3). */
export const verb = z.strictObject({ id: iri, display: languageMap.optional() });
export type Verb = z.infer<typeof verb>;

/** The one reserved verb: its statement voids another (xAPI 1.0.3 Data 2.3.2). */
export const voided = "http://adlnet.gov/expapi/verbs/voided";
