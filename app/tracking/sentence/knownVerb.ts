import { verbs } from "../vocabulary.ts";

const adl = "http://adlnet.gov/expapi/verbs";
const adlNewer = "https://w3id.org/xapi/adl/verbs";
const streams = "http://activitystrea.ms/schema/1.0";
const tinCan = "http://id.tincanapi.com/verb";

/** Verbs that other systems use often, under the name of their sentence. What we say ourselves stands in the vocabulary. */
const others = {
  abandoned: [`${adlNewer}/abandoned`],
  accessed: [`${streams}/access`],
  asked: [`${adl}/asked`],
  bookmarked: [`${tinCan}/bookmarked`],
  commented: [`${adl}/commented`],
  created: [`${streams}/create`],
  downloaded: [`${tinCan}/downloaded`],
  exited: [`${adl}/exited`],
  initialized: [`${adl}/initialized`],
  interacted: [`${adl}/interacted`],
  liked: [`${streams}/like`],
  mastered: [`${adl}/mastered`],
  responded: [`${adl}/responded`],
  resumed: [`${adl}/resumed`],
  satisfied: [`${adlNewer}/satisfied`],
  scored: [`${adl}/scored`],
  suspended: [`${adl}/suspended`],
  terminated: [`${adl}/terminated`],
  voided: [`${adl}/voided`],
  watched: [`${streams}/watch`, "https://w3id.org/xapi/video/verbs/played"],
} as const;

/** Other addresses for what we say ourselves. */
const same = {
  completed: [`${streams}/complete`],
  earned: ["http://specification.openbadges.org/xapi/verbs/earned"],
  experienced: [`${streams}/consume`],
  loggedIn: ["https://brindlewaye.com/xAPITerms/verbs/loggedin/"],
  loggedOut: ["https://brindlewaye.com/xAPITerms/verbs/loggedout/"],
  published: [`${streams}/publish`],
  read: ["https://w3id.org/xapi/netc/verbs/read"],
  searched: [`${streams}/search`],
  shared: [`${streams}/share`],
} as const;

const known: Record<string, readonly string[]>[] = [others, same];
const names = new Map<string, string>([
  ...known.flatMap((each) => Object.entries(each)).flatMap(([name, iris]) => iris.map((iri) => [iri, name] as const)),
  ...Object.entries(verbs).map(([name, iri]) => [iri, name] as const),
]);

/**
 * Under which name the sentences of a verb stand in the language files, or undefined for a verb that nobody knows. The
 * base is that of our own terms.
 */
export function sentenceName(verb: string, base: string): string | undefined {
  return names.get(verb.startsWith(`${base}/`) ? verb.slice(base.length) : verb);
}
