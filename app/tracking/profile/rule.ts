import { progressExtension, activityTypes, targetExtension } from "../vocabulary.ts";
import type { Template } from "./template.ts";

/** What must, may or may not stand somewhere in a statement (xAPI Profiles, 8.1). */
export interface Rule {
  location: string;
  /** Where to look inside of each thing that is found. */
  selector?: string;
  presence?: "included" | "excluded" | "recommended";
  any?: readonly unknown[];
  all?: readonly unknown[];
  none?: readonly unknown[];
}

/** The account of the application itself, for what nobody in particular does. */
export const applicationAccount = "kennismap";
/** What stands as `platform` in every statement. */
export const platform = "Kennismap";

/** What holds for a template, written out. The base begins every identifier. */
export function rulesOf({ within, nobody, target, result = {}, thing }: Template, base: string): Rule[] {
  const { completion, success, score, duration, progress } = result;
  return [
    // Whoever it is, it is an account that says nothing.
    excluded(paths("$.actor", "name", "mbox", "mbox_sha1sum", "openid", "member")),
    included("$.actor.account.homePage", base),
    nobody
      ? included("$.actor.account.name", applicationAccount)
      : { location: "$.actor.account.name", presence: "included", none: [applicationAccount] },
    // No words of anyone: only the title of what is published, as the name of an activity.
    excluded("$.attachments"),
    excluded(paths("$.object.definition", "description", "moreInfo", "extensions")),
    excluded(paths("$.object.definition", "correctResponsesPattern", "choices", "scale", "source", "target", "steps")),
    excluded("$.result.response"),
    excluded(paths("$.context", "instructor", "team", "statement", "revision", "contextAgents", "contextGroups")),
    included("$.timestamp"),
    included("$.context.platform", platform),
    within ? included("$.context.registration") : excluded("$.context.registration"),
    ...(nobody ? [excluded("$.context.language"), excluded(paths("$.context.contextActivities", ...places))] : []),
    ...(thing === "experience"
      ? [{ ...included("$.context.contextActivities.parent[*].definition.type"), all: works }]
      : []),
    ...(target ? namesTarget : [excluded("$.context.extensions")]),
    completion ? included("$.result.completion", true) : excluded("$.result.completion"),
    success === undefined ? excluded("$.result.success") : included("$.result.success", success),
    ...(score ? maybeScaled : [excluded("$.result.score")]),
    duration ? included("$.result.duration") : excluded("$.result.duration"),
    progress ? included(`$.result.extensions['${progressExtension}']`) : excluded("$.result.extensions"),
  ];
}

/** For whom it was meant is an account too, and nothing else stands beside it. */
const namesTarget: readonly Rule[] = [
  included(`$.context.extensions['${targetExtension}']`),
  { location: "$.context.extensions.*", selector: "$.account.name", presence: "included" },
  excluded(paths("$.context.extensions.*", "name", "mbox", "mbox_sha1sum", "openid", "member")),
];
/** A score is from 0 to 1, where there is one. */
const maybeScaled: readonly Rule[] = [
  { location: "$.result.score.scaled", presence: "recommended" },
  excluded(paths("$.result.score", "raw", "min", "max")),
];
const places = ["parent", "grouping", "other"] as const;
const works = [activityTypes.contribution, activityTypes.module];

function paths(place: string, ...properties: readonly string[]): string {
  return properties.map((property) => `${place}.${property}`).join(" | ");
}

function excluded(location: string): Rule {
  return { location, presence: "excluded" };
}

function included(location: string, value?: unknown): Rule {
  return { location, presence: "included", ...(value !== undefined && { all: [value] }) };
}
