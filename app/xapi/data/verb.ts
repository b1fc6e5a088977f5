import { clauses } from "../clause.ts";
import { iri } from "./iri.ts";
import { languageMap } from "./languageMap.ts";
import type { LanguageMap } from "./languageMap.ts";
import { shape } from "./rule.ts";

export interface Verb {
  id: string;
  display?: LanguageMap;
}

/** What someone did. */
export const verb = shape(clauses.verb, { id: iri, display: languageMap }, { required: ["id"] });

/** The one reserved verb: its statement voids another (xAPI 1.0.3 Data 2.3.2). */
export const voided = "http://adlnet.gov/expapi/verbs/voided";
