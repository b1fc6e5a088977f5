import { applicationActivity, kennismapActivity } from "../activity.ts";
import { absolute, activityTypes, verbs } from "../vocabulary.ts";
import { nameOf } from "../words.server.ts";
import { inEachLanguage } from "./text.server.ts";

const own = {
  excused: { type: "Verb", term: verbs.excused, relatedMatch: [verbs.waived] },
  searchedInVain: { type: "Verb", term: verbs.searchedInVain, broadMatch: [verbs.searched] },
  edition: { type: "ActivityType", term: activityTypes.edition, broadMatch: [activityTypes.course] },
} as const;

/** The terms that nobody else has published, and the activities of which there is one. */
export function conceptsOf(base: string, inScheme: string) {
  const terms = (Object.keys(own) as (keyof typeof own)[]).map((name) => {
    const { type, term, ...matches } = own[name];
    return {
      id: absolute(base, term),
      type,
      inScheme,
      prefLabel: inEachLanguage((t) => t(`vocabulary:own.${name}.label`)),
      definition: inEachLanguage((t) => t(`vocabulary:own.${name}.definition`)),
      ...matches,
    };
  });
  const activities = [
    applicationActivity(base, nameOf("application")),
    kennismapActivity(base, nameOf("kennismap")),
  ].map(({ id, definition }) => ({
    id,
    type: "Activity" as const,
    inScheme,
    activityDefinition: { "@context": "https://w3id.org/xapi/profiles/activity-context", ...definition },
  }));
  return [...terms, ...activities];
}
