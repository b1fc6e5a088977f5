const adl = "http://adlnet.gov/expapi/verbs";
const adlNewer = "https://w3id.org/xapi/adl/verbs";
const isd = "https://w3id.org/xapi/dod-isd/verbs";
const streams = "http://activitystrea.ms/schema/1.0";
const tincan = "http://id.tincanapi.com";

/** Where our own vocabulary stands below the base of the installation's identifiers. */
export const vocabularyPath = "/vocabulary";

/**
 * The verbs of our statements; their names stand in the language files. Each is from a published vocabulary where that
 * has one. What begins with a slash is our own, below the base of the identifiers (`absolute`). What was approved or experienced
 * is only in statements from before the profile.
 */
export const verbs = {
  adapted: `${isd}/adapted`,
  answered: `${adl}/answered`,
  approved: `${streams}/approve`,
  assigned: `${streams}/assign`,
  attempted: `${adl}/attempted`,
  attended: `${adl}/attended`,
  authored: `${streams}/author`,
  completed: `${adl}/completed`,
  confirmed: `${streams}/confirm`,
  earned: `${tincan}/verb/earned`,
  excused: `${vocabularyPath}/verbs/excused`,
  experienced: `${adl}/experienced`,
  failed: `${adl}/failed`,
  launched: `${adl}/launched`,
  loggedIn: `${adlNewer}/logged-in`,
  loggedOut: `${adlNewer}/logged-out`,
  passed: `${adl}/passed`,
  printed: "https://w3id.org/xapi/netc/verbs/printed",
  progressed: `${adl}/progressed`,
  published: `${isd}/published`,
  read: `${streams}/read`,
  registered: `${adl}/registered`,
  retracted: `${streams}/retract`,
  returned: `${streams}/return`,
  reviewed: `${tincan}/verb/reviewed`,
  searched: "https://w3id.org/xapi/acrossx/verbs/searched",
  searchedInVain: `${vocabularyPath}/verbs/searched-in-vain`,
  shared: `${adl}/shared`,
  submitted: `${streams}/submit`,
  used: `${streams}/use`,
  viewed: `${tincan}/verb/viewed`,
  waived: `${adlNewer}/waived`,
} as const;
export type VerbName = keyof typeof verbs;
export const verbNames = Object.keys(verbs) as VerbName[];

/** The types of what our statements are about. */
export const activityTypes = {
  application: `${streams}/application`,
  certificate: "https://www.opigno.org/en/tincan_registry/activity_type/certificate",
  contribution: `${streams}/article`,
  course: "http://adlnet.gov/expapi/activities/course",
  edition: `${vocabularyPath}/activity-types/edition`,
  exercise: "http://adlnet.gov/expapi/activities/interaction",
  experience: `${streams}/review`,
  kennismap: `${streams}/collection`,
  module: "http://adlnet.gov/expapi/activities/module",
  part: "http://adlnet.gov/expapi/activities/lesson",
  profile: "http://adlnet.gov/expapi/activities/profile",
  question: "http://adlnet.gov/expapi/activities/cmi.interaction",
  quiz: "http://adlnet.gov/expapi/activities/assessment",
  team: `${streams}/group`,
} as const;
export type ThingName = keyof typeof activityTypes;

/** Under this extension a statement names for whom something was meant. */
export const targetExtension = `${tincan}/extension/target`;
/** Under this extension a result says how far someone is: whole per cent, as cmi5 does. */
export const progressExtension = "https://w3id.org/xapi/cmi5/result/extensions/progress";

/** A term as it stands in a statement: our own terms begin with the base of the installation's identifiers. */
export function absolute(base: string, term: string): string {
  return term.startsWith("/") ? `${base}${term}` : term;
}
