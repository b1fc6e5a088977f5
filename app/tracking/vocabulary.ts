const adl = "http://adlnet.gov/expapi/verbs";
const adlNewer = "https://w3id.org/xapi/adl/verbs";
const streams = "http://activitystrea.ms/schema/1.0";

/** The verbs of our statements, each from a published vocabulary; their names stand in the language files. */
export const verbs = {
  adapted: "https://w3id.org/xapi/dod-isd/verbs/adapted",
  approved: `${streams}/approve`,
  assigned: `${streams}/assign`,
  attempted: `${adl}/attempted`,
  attended: `${adl}/attended`,
  authored: `${streams}/author`,
  completed: `${adl}/completed`,
  confirmed: `${streams}/confirm`,
  experienced: `${adl}/experienced`,
  failed: `${adl}/failed`,
  loggedIn: `${adlNewer}/logged-in`,
  loggedOut: `${adlNewer}/logged-out`,
  passed: `${adl}/passed`,
  printed: "https://w3id.org/xapi/netc/verbs/printed",
  registered: `${adl}/registered`,
  retracted: `${streams}/retract`,
  returned: `${streams}/return`,
  searched: `${streams}/search`,
  submitted: `${streams}/submit`,
  viewed: "http://id.tincanapi.com/verb/viewed",
  waived: `${adlNewer}/waived`,
} as const;
export type VerbName = keyof typeof verbs;
export const verbNames = Object.keys(verbs) as VerbName[];

/** The types of what our statements are about. */
export const activityTypes = {
  application: `${streams}/application`,
  contribution: `${streams}/article`,
  course: "http://adlnet.gov/expapi/activities/course",
  exercise: "http://adlnet.gov/expapi/activities/interaction",
  kennismap: `${streams}/collection`,
  module: "http://adlnet.gov/expapi/activities/module",
  part: "http://adlnet.gov/expapi/activities/lesson",
  quiz: "http://adlnet.gov/expapi/activities/assessment",
  team: `${streams}/group`,
} as const;
export type ThingName = keyof typeof activityTypes;

/** Under this extension a statement names for whom something was meant. */
export const targetExtension = "http://id.tincanapi.com/extension/target";
