import { clauses } from "../clause.ts";
import { interactionRules, interactionAsWhole } from "./interaction.ts";
import type { Interaction } from "./interaction.ts";
import { extensions, iri } from "./iri.ts";
import type { Extensions } from "./iri.ts";
import { languageMap } from "./languageMap.ts";
import type { LanguageMap } from "./languageMap.ts";
import { shape, text } from "./rule.ts";

export interface ActivityDefinition extends Interaction {
  name?: LanguageMap;
  description?: LanguageMap;
  type?: string;
  moreInfo?: string;
  extensions?: Extensions;
}

export interface Activity {
  objectType?: "Activity";
  id: string;
  definition?: ActivityDefinition;
}

const definition = shape(
  clauses.activity,
  { name: languageMap, description: languageMap, type: iri, moreInfo: iri, extensions, ...interactionRules },
  { whole: interactionAsWhole },
);

/** What was done, read, followed. */
export const activity = shape(
  clauses.activity,
  { objectType: text(clauses.object, "is not 'Activity'", (value) => value === "Activity"), id: iri, definition },
  { required: ["id"] },
);
